/** The key handler of an option: none of its own, since the keyboard is on its list, which hears every key. */
export function heardByTheList(): void {}
