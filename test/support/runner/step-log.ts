import { parseCommand } from './commands.ts';
import type { Masks } from './masks.ts';

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
}

/** GitHub shows ten annotations of each level a step, and drops the others. */
const shownAnnotations = 10;

/** What one step prints: lines after masking, with the workflow commands among them carried out. */
export class StepLog {
  private readonly lines: string[] = [];
  private readonly all: Annotation[] = [];
  private readonly masks: Masks;
  private readonly debug: boolean;
  private readonly parent: StepLog | undefined;
  private stopToken: string | undefined;

  /** A step of a composite action has the log of the step that uses the action as its parent, and writes to both. */
  constructor({
    masks,
    debug,
    parent,
  }: {
    readonly masks: Masks;
    readonly debug: boolean;
    readonly parent?: StepLog;
  }) {
    this.masks = masks;
    this.debug = debug;
    this.parent = parent;
  }

  /** One line that a process wrote. */
  line(line: string): void {
    let command;
    try {
      command = parseCommand(line, this.stopToken);
    } catch (error) {
      this.annotate({ level: 'error', message: String(error) });
      return;
    }
    if (command === undefined) return this.write(line);
    const { name, properties, value } = command;
    if (name === this.stopToken) {
      this.stopToken = undefined;
      return;
    }
    if (name === 'error' || name === 'warning' || name === 'notice') {
      const { title, file, line: at } = properties;
      return this.annotate({
        level: name,
        message: value,
        ...(title === undefined ? {} : { title }),
        ...(file === undefined ? {} : { file }),
        ...(at === undefined ? {} : { line: Number(at) }),
      });
    }
    if (name === 'add-mask') return this.masks.add(value);
    if (name === 'stop-commands') {
      this.stopToken = value;
      return;
    }
    if (name === 'group') return this.write(`▼ ${value}`);
    if (name === 'debug' && this.debug) this.write(`##[debug]${value}`);
  }

  annotate(annotation: Annotation): void {
    const masked = { ...annotation, message: this.masks.apply(annotation.message) };
    this.record(masked);
    this.write(`##[${annotation.level}]${annotation.message}`);
  }

  write(text: string): void {
    this.lines.push(this.masks.apply(text));
    this.parent?.write(text);
  }

  text(): string {
    return this.lines.map((line) => `${line}\n`).join('');
  }

  /** What GitHub would show. */
  annotations(): readonly Annotation[] {
    const counts = { error: 0, warning: 0, notice: 0 };
    return this.all.filter(({ level }) => ++counts[level] <= shownAnnotations);
  }

  /** How many there were of each level, shown or not. */
  annotationCounts(): Readonly<Record<Annotation['level'], number>> {
    const count = (level: Annotation['level']): number =>
      this.all.filter((each) => each.level === level).length;
    return { error: count('error'), warning: count('warning'), notice: count('notice') };
  }

  private record(annotation: Annotation): void {
    this.all.push(annotation);
    this.parent?.record(annotation);
  }
}
