interface Button {
  readonly id: string;
  readonly label: string;
  readonly supertip: { readonly title: string; readonly description: string };
  readonly actionId: string;
}
export interface Capability {
  readonly name: string;
  readonly minVersion: string;
}

/** What of the unified manifest is looked at; that it has this form is its schema's affair. */
export interface UnifiedManifest {
  readonly id: string;
  readonly version: string;
  readonly name: { readonly short: string };
  readonly description: { readonly full: string };
  readonly validDomains: readonly string[];
  readonly extensions: readonly [
    {
      readonly requirements: { readonly capabilities: readonly Capability[] };
      readonly runtimes: readonly [
        {
          readonly requirements: { readonly capabilities: readonly Capability[] };
          readonly code: { readonly page: string };
          readonly lifetime: string;
          readonly actions: readonly { readonly id: string; readonly type: string }[];
        },
      ];
      readonly ribbons: readonly [
        {
          readonly tabs: readonly {
            readonly groups: readonly { readonly controls: readonly Button[] }[];
          }[];
        },
      ];
      readonly getStartedMessages: readonly [
        { readonly title: string; readonly description: string; readonly learnMoreUrl: string },
      ];
    },
  ];
}
