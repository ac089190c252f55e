-- The table of docs/summary.md from rows that two models have scored, in SQL that DuckDB and Spark read alike, and give the same
-- table for, number by number. `summary.py` fills in the names in braces and runs the queries in this order; each is known to the
-- next ones under its name.
--
-- It begins with `examples`: id and slices as text, label 0 or 1, the scores of candidate and baseline in [0, 1].
--
-- So that two engines say the same: numbers of a row come from +, -, *, / and floor alone, which are exact or rounded in one way only,
-- and sums are of whole numbers. Literals with an exponent are doubles; `floor` comes before a cast, which rounds in one of them.

-- [scores]
-- Of either model: what it says of the truth, kept off 0 and 1; the score from the nearer end. Then the octave of each, x being in
-- [2^-octave, 2^(1-octave)): as a logarithm says it, and put right where that was rounded.
SELECT {slices}
  id, label, candidate, baseline,
  {octave_columns}
FROM (
  SELECT {slices}
    id, label, candidate, baseline, {guessed_columns}
  FROM (
    SELECT *,
      {candidate_truth} AS candidate_truth,
      {baseline_truth} AS baseline_truth,
      {candidate_end} AS candidate_end,
      {baseline_end} AS baseline_end
    FROM examples
  ) AS ends
) AS guessed

-- [guessed]
{of} AS {of}, CAST(floor(ln({of}) * -1.44269504088896339e+00) AS INT) AS {of}_guess,
    {of} * power(2e0, CAST(floor(ln({of}) * -1.44269504088896339e+00) AS INT)) AS {of}_scaled

-- [octave]
CASE WHEN {of}_scaled < 1e0 THEN {of}_guess + 1 WHEN {of}_scaled >= 2e0 THEN {of}_guess - 1 ELSE {of}_guess END AS {of}_octave,
  CASE WHEN {of}_scaled < 1e0 THEN {of}_scaled * 2e0 WHEN {of}_scaled >= 2e0 THEN {of}_scaled * 5e-1 ELSE {of}_scaled END AS {of}_m

-- [end]
CASE
  WHEN {side} < {finest} OR {side} > 1e0 - {finest} THEN {finest} * 5e-1
  WHEN {side} >= 5e-1 THEN 1e0 - {side}
  ELSE {side}
END

-- [truth]
CASE
  WHEN (CASE WHEN label = 1 THEN {side} ELSE 1e0 - {side} END) < {least} THEN {least}
  WHEN (CASE WHEN label = 1 THEN {side} ELSE 1e0 - {side} END) > {most} THEN {most}
  WHEN label = 1 THEN {side}
  ELSE 1e0 - {side}
END

-- [logarithms]
-- ln x = e ln 2 + ln(1 + f), with 1 + f between the roots of 1/2 and 2; with s = f / (2 + f): ln(1 + f) = f - s (f - R), R a polynomial
-- of z = s^2 and w = z^2. Operation by operation as fdlibm has it, and so as JavaScript's Math.log.
SELECT *,
  candidate_z * candidate_z AS candidate_w,
  baseline_z * baseline_z AS baseline_w
FROM (
  SELECT *,
    candidate_s * candidate_s AS candidate_z,
    baseline_s * baseline_s AS baseline_z
  FROM (
    SELECT *,
      candidate_f / (2e0 + candidate_f) AS candidate_s,
      baseline_f / (2e0 + baseline_f) AS baseline_s
    FROM (
      SELECT *,
        CASE WHEN candidate_truth_m >= {root} THEN 1 - candidate_truth_octave ELSE -candidate_truth_octave END AS candidate_e,
        CASE WHEN baseline_truth_m >= {root} THEN 1 - baseline_truth_octave ELSE -baseline_truth_octave END AS baseline_e,
        CASE WHEN candidate_truth_m >= {root} THEN candidate_truth_m * 5e-1 ELSE candidate_truth_m END - 1e0 AS candidate_f,
        CASE WHEN baseline_truth_m >= {root} THEN baseline_truth_m * 5e-1 ELSE baseline_truth_m END - 1e0 AS baseline_f
      FROM scores
    ) AS fractions
  ) AS quotients
) AS squares

-- [rest]
({side}_z * (6.666666666666735130e-01 + {side}_w * (2.857142874366239149e-01
      + {side}_w * (1.818357216161805012e-01 + {side}_w * 1.479819860511658591e-01))))
    + ({side}_w * (3.999999999940941908e-01 + {side}_w * (2.222219843214978396e-01 + {side}_w * 1.531383769920937332e-01)))

-- [bin]
CASE
      WHEN {side}_end_octave = 1 THEN 131071
      WHEN {side}_end_octave > 20 THEN 0
      ELSE CASE {side}_end_octave WHEN 2 THEN 98304 WHEN 3 THEN 81920 WHEN 4 THEN 65536 ELSE 4096 * (20 - {side}_end_octave) END
        + CAST(floor(({side}_end_m - 1e0)
          * CASE {side}_end_octave WHEN 2 THEN 32768e0 WHEN 3 THEN 16384e0 WHEN 4 THEN 16384e0 ELSE 4096e0 END) AS INT)
    END

-- [loss]
CAST(floor((0e0 - CASE
  WHEN {side}_f >= -9.5367431640625e-07 AND {side}_f < 9.5367431640625e-07 THEN
    {side}_e * 6.93147180369123816490e-01
    - ((({side}_f * {side}_f) * (5e-1 - 3.33333333333333333e-01 * {side}_f) - {side}_e * 1.90821492927058770002e-10) - {side}_f)
  WHEN {side}_truth_m >= {middle_from} AND {side}_truth_m < {middle_to} THEN
    {side}_e * 6.93147180369123816490e-01
    - ((5e-1 * {side}_f * {side}_f - ({side}_s * (5e-1 * {side}_f * {side}_f + {side}_r) + {side}_e * 1.90821492927058770002e-10)) - {side}_f)
  ELSE
    {side}_e * 6.93147180369123816490e-01
    - (({side}_s * ({side}_f - {side}_r) - {side}_e * 1.90821492927058770002e-10) - {side}_f)
END) * {grid} + 5e-1) AS BIGINT)

-- [rows]
-- Losses as whole numbers of 2^-40; bins of 18 bits.
SELECT {slices}
  label, bucket, differs,
  label + 2 * candidate_positive + {paired} * 4 * baseline_positive AS kind,
  CASE WHEN candidate >= 5e-1 THEN 262143 - candidate_half ELSE candidate_half END AS candidate_bin,
  CASE WHEN baseline >= 5e-1 THEN 262143 - baseline_half ELSE baseline_half END AS baseline_bin,
  candidate_loss, baseline_loss, candidate_gap, baseline_gap,
  CAST(floor(candidate_gap * candidate_gap * {grid} + 5e-1) AS BIGINT) AS candidate_brier,
  CAST(floor(baseline_gap * baseline_gap * {grid} + 5e-1) AS BIGINT) AS baseline_brier,
  CASE WHEN candidate * 1e1 >= 1e1 THEN 9 ELSE CAST(floor(candidate * 1e1) AS INT) END AS candidate_tenth,
  CASE WHEN baseline * 1e1 >= 1e1 THEN 9 ELSE CAST(floor(baseline * 1e1) AS INT) END AS baseline_tenth,
  CASE WHEN candidate_positive = baseline_positive
    AND abs(candidate_gap) * abs(candidate_gap) - abs(baseline_gap) * abs(baseline_gap) < 0e0 THEN 1 ELSE 0 END AS better,
  CASE WHEN candidate_positive = baseline_positive
    AND abs(candidate_gap) * abs(candidate_gap) - abs(baseline_gap) * abs(baseline_gap) > 0e0 THEN 1 ELSE 0 END AS worse
FROM (
  SELECT {slices}
    label, candidate, baseline,
    (CAST(translate(substr(md5(id), 1, 15), 'abcdef', '012345') AS BIGINT) % 999983) % 1000 AS bucket,
    CASE WHEN candidate >= {threshold} THEN 1 ELSE 0 END AS candidate_positive,
    CASE WHEN baseline >= {threshold} THEN 1 ELSE 0 END AS baseline_positive,
    {candidate_bin} AS candidate_half,
    {baseline_bin} AS baseline_half,
    {candidate_loss} AS candidate_loss,
    {baseline_loss} AS baseline_loss,
    candidate - label AS candidate_gap,
    baseline - label AS baseline_gap,
    CASE WHEN candidate = baseline THEN 0 ELSE 1 END AS differs
  FROM (
    SELECT *, {candidate_rest} AS candidate_r, {baseline_rest} AS baseline_r FROM logarithms
  ) AS rests
) AS measured

-- [groups]
SELECT {column} AS slice_column, {value} AS slice_value, bucket, kind, COUNT(*) AS n,
  {sums_of_losses}
  MAX(abs(candidate_loss - baseline_loss)) AS largest,
  CAST(SUM(differs) AS BIGINT) AS differing, CAST(SUM(better) AS BIGINT) AS better, CAST(SUM(worse) AS BIGINT) AS worse
FROM rows_of_models GROUP BY {group} bucket, kind

-- [cells]
SELECT {column} AS slice_column, {value} AS slice_value,
  CAST(floor(candidate_bin / {joint_width}) AS INT) AS candidate_cell, CAST(floor(baseline_bin / {joint_width}) AS INT) AS baseline_cell,
  label, candidate_tenth, baseline_tenth, {sums_of_gaps}
  COUNT(*) AS n
FROM rows_of_models
GROUP BY {group} CAST(floor(candidate_bin / {joint_width}) AS INT), CAST(floor(baseline_bin / {joint_width}) AS INT),
  label, candidate_tenth, baseline_tenth

-- [bins]
SELECT 'bins' AS part, {column} AS slice_column, {value} AS slice_value,
  {offset} + 2 * CAST(floor({side}_bin / {bin_width}) AS INT) + label AS place, COUNT(*) AS n, 0 AS middle, 0 AS low
FROM rows_of_models
WHERE {wanted} = 1
GROUP BY {group} CAST(floor({side}_bin / {bin_width}) AS INT), label

-- [summary]
SELECT part, slice_column, slice_value, CAST(place AS INT) AS place,
  CAST(n AS DOUBLE) AS n, CAST(middle AS DOUBLE) AS middle, CAST(low AS DOUBLE) AS low
FROM (
  SELECT 'kinds' AS part, slice_column, slice_value, 8 * bucket + kind AS place, n, 0 AS middle, 0 AS low FROM groups_of_rows
  UNION ALL
  SELECT 'joint' AS part, slice_column, slice_value,
    2 * (CASE WHEN slice_column = '' THEN 256 ELSE 64 END * candidate_cell + baseline_cell) + label AS place, SUM(n) AS n, 0 AS middle, 0 AS low
  FROM cells_of_rows WHERE {paired} = 1
  GROUP BY slice_column, slice_value,
    2 * (CASE WHEN slice_column = '' THEN 256 ELSE 64 END * candidate_cell + baseline_cell) + label
  UNION ALL
  SELECT 'totals' AS part, slice_column, slice_value, place, {settled}
  FROM (
    {totals}
  ) AS all_totals
  UNION ALL
  {tallies}
  UNION ALL
  {bins}
) AS numbers
WHERE n <> 0 OR middle <> 0 OR low <> 0

-- [fingerprints]
-- MD5 in hex, with a to f read as 0 to 5: four numbers of eight digits, summed up over the rows.
SELECT {hash_sums}
FROM (
  SELECT
    row_digits,
    translate(md5(row_hash || candidate_evidence), 'abcdef', '012345') AS candidate_digits,
    translate(md5(row_hash || baseline_evidence), 'abcdef', '012345') AS baseline_digits
  FROM (
    SELECT
      md5(id || ':' || CAST(label AS STRING)) AS row_hash,
      translate(md5(id || ':' || CAST(label AS STRING)), 'abcdef', '012345') AS row_digits,
      {candidate_evidence} AS candidate_evidence,
      {baseline_evidence} AS baseline_evidence
    FROM examples
  ) AS texts
) AS hashes

-- [examples_that_moved]
SELECT id, abs(candidate - baseline) AS size
FROM examples
WHERE (CASE WHEN candidate >= {threshold} THEN 1 ELSE 0 END) {own} label AND (CASE WHEN baseline >= {threshold} THEN 1 ELSE 0 END) {held} label
ORDER BY abs(candidate - baseline) DESC, id LIMIT 5
