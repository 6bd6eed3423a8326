/** Print options of the program that runs; `np.set_printoptions`. Forgotten between programs. */

export interface PrintOptions {
  edgeitems: number;
  threshold: number;
  floatmode: 'fixed' | 'unique' | 'maxprec' | 'maxprec_equal';
  precision: number | null;
  suppress: boolean;
  linewidth: number;
  nanstr: string;
  infstr: string;
  sign: '-' | '+' | ' ';
}

const DEFAULTS: PrintOptions = {
  edgeitems: 3,
  threshold: 1000,
  floatmode: 'maxprec',
  precision: 8,
  suppress: false,
  linewidth: 75,
  nanstr: 'nan',
  infstr: 'inf',
  sign: '-',
};

export const printOptions: PrintOptions = { ...DEFAULTS };

export function resetPrintOptions(): void {
  Object.assign(printOptions, DEFAULTS);
}
