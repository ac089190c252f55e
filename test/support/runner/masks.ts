/** Secret values of a job; what is logged or kept has `***` in their place, as they are and in common encodings. */
export class Masks {
  private readonly values = new Set<string>();

  /** A value of several lines is masked whole and line by line, as GitHub does. */
  add(secret: string): void {
    for (const value of [secret, ...secret.split(/\r?\n/)].map((each) => each.trim())) {
      if (value === '') continue;
      this.values.add(value);
      this.values.add(encodeURIComponent(value));
      this.values.add(JSON.stringify(value).slice(1, -1));
      this.values.add(Buffer.from(value).toString('base64'));
      this.values.add(Buffer.from(`x-access-token:${value}`).toString('base64'));
    }
  }

  apply(text: string): string {
    const longestFirst = [...this.values].sort((a, b) => b.length - a.length);
    return longestFirst.reduce((masked, value) => masked.replaceAll(value, '***'), text);
  }
}
