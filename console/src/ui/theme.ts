// The palette as antd understands it.
import { type ThemeConfig, theme } from 'antd'
import type { Palette } from './palette'

export const fontFamily =
  '"PingFang SC", "HarmonyOS Sans SC", "MiSans", "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", system-ui, sans-serif'

export function themeOf(palette: Palette, scheme: 'light' | 'dark', motion: 'moving' | 'still'): ThemeConfig {
  const derive = scheme === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm
  return {
    // antd shades every seed colour anew; ours are measured, so they are set after it has done so.
    algorithm: (seed) => ({ ...derive(seed), ...exactColours(palette) }),
    token: {
      colorPrimary: palette.green,
      colorInfo: palette.teal,
      colorBgBase: palette.card,
      colorTextBase: palette.ink,
      fontFamily,
      fontSize: 14,
      borderRadius: 10,
      controlHeight: 36,
      colorTextPlaceholder: palette.ink3,
      colorTextDescription: palette.ink3,
      colorTextDisabled: palette.ink3,
      colorTextHeading: palette.ink,
      colorLinkHover: palette.greenDeep,
      colorSplit: palette.line,
      controlItemBgHover: palette.quietSoft,
      motion: motion === 'moving',
      motionDurationMid: '0.15s',
      motionDurationSlow: '0.22s',
      motionEaseInOut: 'cubic-bezier(0.2, 0.7, 0.3, 1)',
    },
    components: {
      Button: {
        primaryColor: palette.onFill,
        dangerColor: palette.onFill,
        primaryShadow: 'none',
        defaultShadow: 'none',
        dangerShadow: 'none',
        fontWeight: 500,
        borderRadius: 18,
        borderRadiusLG: 22,
        borderRadiusSM: 14,
        defaultBg: palette.card,
        defaultBorderColor: palette.edge,
      },
      Table: {
        headerBg: palette.card,
        fontWeightStrong: 400,
        headerColor: palette.ink3,
        headerSplitColor: 'transparent',
        rowHoverBg: palette.paper,
        cellPaddingInline: 8,
        cellPaddingBlock: 10,
      },
      Segmented: {
        trackBg: palette.well,
        itemColor: palette.ink2,
        itemSelectedBg: palette.card,
        itemSelectedColor: palette.ink,
      },
      Input: { activeShadow: 'none' },
      Modal: { contentBg: palette.card, headerBg: palette.card },
      Skeleton: { gradientFromColor: palette.quietSoft, gradientToColor: palette.well },
    },
  }
}

function exactColours(palette: Palette) {
  return {
    colorPrimary: palette.green,
    colorPrimaryHover: palette.greenDeep,
    colorPrimaryActive: palette.greenDeep,
    colorPrimaryText: palette.green,
    colorPrimaryBg: palette.greenSoft,
    colorPrimaryBorder: palette.green,
    colorLink: palette.green,
    colorSuccess: palette.green,
    colorSuccessBg: palette.greenSoft,
    colorSuccessBorder: palette.greenSoft,
    colorWarning: palette.ochre,
    colorWarningBg: palette.ochreSoft,
    colorWarningBorder: palette.ochreSoft,
    colorError: palette.danger,
    colorErrorHover: palette.danger,
    colorErrorBg: palette.dangerSoft,
    colorErrorBorder: palette.dangerSoft,
    colorInfo: palette.teal,
    colorInfoBg: palette.tealSoft,
    colorInfoBorder: palette.tealSoft,
    colorText: palette.ink,
    colorTextSecondary: palette.ink2,
    colorTextTertiary: palette.ink3,
    colorTextQuaternary: palette.ink3,
    colorBgLayout: palette.paper,
    colorBgContainer: palette.card,
    colorBgElevated: palette.card,
    colorBorder: palette.edge,
    colorBorderSecondary: palette.line,
    colorFillTertiary: palette.quietSoft,
    colorFillQuaternary: palette.quietSoft,
  }
}
