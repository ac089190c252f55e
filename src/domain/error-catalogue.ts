/**
 * Every stable error code, what it means and the way out. `docs/errors.md` is generated from this list; the log of a failed
 * step ends with a link to it.
 */
export const errorCatalogue = {
  INPUT_INVALID: {
    means: 'An input of the action, or a flag of the command line, is missing or malformed.',
    remedy: 'Correct the named input; the message lists what it takes.',
  },
  POLICY_INVALID: {
    means: 'The policy file does not fit its schema.',
    remedy: 'Correct the named lines. `schemas/policy.json` gives editors completion and checks.',
  },
  DOCUMENT_INVALID: {
    means: 'A document (run, comparison, validation) does not fit its published schema.',
    remedy: 'Make it again with this version of Modelgate; documents are never guessed at.',
  },
  FILE_MISSING: {
    means: 'A file that the recipe or an input names is not there.',
    remedy: 'Check the path; it is relative to the model’s path (recipe) or to `working-directory` (inputs).',
  },
  FILE_UNREADABLE: {
    means: 'A file is there and cannot be read: empty, truncated, binary, or too large for its kind.',
    remedy: 'Write the file again. A file that cannot be read is never counted as absent.',
  },
  OUTPUT_STALE: {
    means:
      'A file that training should have written is still as it was before, or as it was when training failed.',
    remedy:
      'Let training write the file, or take it out of the recipe; a file of an earlier run is nobody’s result. After a failure train again.',
  },
  METRICS_INVALID: {
    means: 'A metrics file is malformed, or holds a value that is not a finite number.',
    remedy: 'Fix the training code so that it writes finite numbers; NaN is never a pass.',
  },
  PREDICTIONS_INVALID: {
    means: 'A predictions file lacks a column, or holds a value of the wrong type.',
    remedy: 'Compare the columns named under `predictions` in the policy with those of the file.',
  },
  DATA_INVALID: {
    means: 'Data is no table that can be looked at: names given twice, files of several formats, no objects.',
    remedy:
      'Follow the message. What is wrong with single rows or cells is a finding of `validate`, not this.',
  },
  CONTRACT_INVALID: {
    means: 'A data contract does not fit its format, or names what is not there.',
    remedy: 'Correct the named lines.',
  },
  QUERY_REFUSED: {
    means: 'A query of a data contract is no single SELECT over its own tables, or cannot be run.',
    remedy: 'Write one SELECT over the tables of the contract; nothing else can be reached.',
  },
  ENGINE_UNAVAILABLE: {
    means:
      'The engine that reads data cannot be installed or loaded here, or there is no Spark where the policy has `engine: spark`.',
    remedy:
      'Let the job reach its package registry, or give `engine-path` a folder in which `npm ci` was run with the files of engines/duckdb. Spark is set up by a step before (docs/spark.md).',
  },
  MODEL_UNKNOWN: {
    means: 'The named model is not in the policy, or several models are and none is named.',
    remedy: 'Give `model` one of the listed names.',
  },
  MODEL_NAME_INVALID: {
    means:
      'A model’s name is not made of lower-case letters, digits and single hyphens, at most 64 characters.',
    remedy: 'Rename the model.',
  },
  REF_UNKNOWN: {
    means: 'A git reference or commit cannot be found.',
    remedy: 'Check the name; in a shallow clone fetch the commit first.',
  },
  NOT_A_REPOSITORY: {
    means: 'The command needs a git repository and the folder is in none.',
    remedy: 'Run it inside a clone, or run `git init` and commit once.',
  },
  BASELINE_UNAVAILABLE: {
    means: 'A baseline that was asked for, or that is known to exist, cannot be had.',
    remedy: 'Run the workflow of the base branch again, or name another `baseline`.',
  },
  ARTIFACT_INVALID: {
    means: 'An artifact is not what GitHub says it is, or holds entries that are not allowed.',
    remedy: 'Run the workflow that made it again.',
  },
  LEDGER_INVALID: {
    means:
      'The ledger is not what it must be: an event is missing, forged, or does not follow from the one before it.',
    remedy: 'Run `modelgate doctor`: it names the event and the commit to go back to.',
  },
  LEDGER_REFUSED: {
    means: 'The repository does not let the ledger’s branch be written.',
    remedy: 'Let the workflow’s token write the branch `modelgate-ledger`; rulesets may except it.',
  },
  LEDGER_ELSEWHERE: {
    means:
      'The ledger is on `origin`, and this clone has no branch of it, or one that lacks events of origin’s.',
    remedy:
      'Give `--host github` to work on what is in production; `git branch modelgate-ledger origin/modelgate-ledger` takes the ledger into the clone, for a look or a rehearsal.',
  },
  LEDGER_BUSY: {
    means: 'Others kept writing to the ledger at the same time, until this one gave up.',
    remedy: 'Run it again.',
  },
  STORE_REFUSED: {
    means: 'The repository does not let the release, its tag or an asset be made.',
    remedy:
      'Follow the message: a ruleset, a burnt tag name, or workflow files that differ from the default branch’s.',
  },
  ASSET_INVALID: {
    means: 'The bytes of a release are not those that its manifest or GitHub states.',
    remedy: 'Do not use the release. Roll back to another version, or promote again.',
  },
  VERSION_UNKNOWN: {
    means: 'The named version or stage is not in the ledger, or it cannot be selected.',
    remedy: 'Run `modelgate status` to see what there is.',
  },
  REFERENCE_INVALID: {
    means: 'A file that a version keeps elsewhere has other bytes than it was released with.',
    remedy: 'Put the file back as it was, or promote again.',
  },
  REFERENCE_UNAVAILABLE: {
    means: 'A file that a version keeps elsewhere cannot be read from here.',
    remedy: 'Fetch it by its own tool to where the message says, and run `fetch` again.',
  },
  TARGET_FOREIGN: {
    means: 'Where a version is to be put lies something that `fetch` did not put there.',
    remedy: 'Move it away, or give another `path`.',
  },
  FOLDER_BUSY: {
    means: 'Another process has been writing to the same folder for ten minutes.',
    remedy: 'Wait for its end, or remove the lock file that the message names.',
  },
  PERMISSION_MISSING: {
    means: 'The token may not do what the step needs.',
    remedy: 'Add the named line to the `permissions:` of the job.',
  },
  GITHUB_UNAVAILABLE: {
    means: 'GitHub did not answer, or answered with an error, after the retries.',
    remedy: 'Run the job again later; nothing is half done.',
  },
  GITHUB_REFUSED: {
    means: 'GitHub refused a request for another reason than a missing right.',
    remedy: 'The message quotes the reason.',
  },
  CANCELLED: {
    means: 'The job, or whoever runs the command, ended it before it was through.',
    remedy: 'Run it again.',
  },
  NOT_SUPPORTED_HERE: {
    means: 'What was asked for does not exist on this host.',
    remedy: 'The message names what does.',
  },
} as const;

export type ErrorCode = keyof typeof errorCatalogue;
