import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../stories/manual/*.mdx', '../stories/*.stories.ts'],
  addons: ['@storybook/addon-a11y', '@storybook/addon-docs'],
  framework: { name: '@storybook/web-components-vite', options: {} },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // What the documented pages link to.
  staticDirs: [{ from: '../docs/look', to: '/look' }],
  // The library's own build settings are not the storybook's.
  viteFinal: (config) => ({ ...config, build: { ...config.build, lib: undefined, rolldownOptions: undefined } }) as typeof config,
};
export default config;
