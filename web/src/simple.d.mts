export declare const simple: (text: string) => (string | [string])[];
