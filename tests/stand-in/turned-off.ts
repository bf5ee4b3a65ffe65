/**
 * Features that Playwright turns off in every Chromium. Of two switches for the same thing Chromium takes the last, so
 * ours must repeat them; turned-off.test.ts compares with the installed Playwright.
 */
export const playwrightsOwn = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
] as const

/**
 * The pages behind Chromium's own address bar, which the app's window does not have. Loading them took a third of the
 * processor time of each start.
 */
const addressBar = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'] as const

/** The switch that turns off what no window of the app needs. */
export const TURN_OFF = `--disable-features=${[...playwrightsOwn, ...addressBar].join(',')}`
