/** The program and the environment it needs; throws one sentence that says how to get one when there is none. */
export declare function findChromium(): {
  executablePath: string;
  env: Readonly<Record<string, string>>;
};

/** Flags that keep it quiet on a closed network, and Chinese. */
export declare const chromiumArgs: string[];
