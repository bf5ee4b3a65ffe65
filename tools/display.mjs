/**
 * Whether a window could be seen here. On Linux that takes an X or Wayland display; elsewhere it is taken as given.
 * @param {NodeJS.ProcessEnv} env @param {NodeJS.Platform} platform
 */
export function hasDisplay(env = process.env, platform = process.platform) {
  return platform !== 'linux' || Boolean(env['DISPLAY']) || Boolean(env['WAYLAND_DISPLAY'])
}
