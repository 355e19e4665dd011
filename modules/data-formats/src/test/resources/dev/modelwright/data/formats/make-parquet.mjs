// Writes the Parquet files beside it: node make-parquet.mjs
// needs: npm install @duckdb/node-api nodejs-polars
import { DuckDBInstance } from '@duckdb/node-api';
import pl from 'nodejs-polars';

const db = await (await DuckDBInstance.create()).connect();
const copy = (query, file, options) =>
  db.run(`COPY (${query}) TO '${file}' (FORMAT parquet, ${options})`);

await copy(
  `SELECT * FROM (VALUES
    (true, 1::TINYINT, -7::SMALLINT, 3::INTEGER, 9007199254740993::BIGINT, 200::UTINYINT,
     18446744073709551615::UBIGINT, 0.1::FLOAT, 0.1::DOUBLE, 12.50::DECIMAL(9,2),
     -123456789012345678901234.5678::DECIMAL(38,4), 'red, "or" so', DATE '2020-02-29',
     TIME '13:45:06.5', TIMESTAMP '2020-02-29 13:45:06.123456',
     TIMESTAMP_NS '1999-12-31 23:59:59.123456789', TIMESTAMPTZ '2020-02-29 12:00:00+02',
     UUID '4ac7a9e9-607c-4c8a-84f3-843f0191e3fd', 'low'::ENUM('low','high'), '中文'),
    (NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
     NULL, NULL, NULL, NULL, NULL),
    (false, -1, 7, -3, 5, 0, 1, -2.5, 1e300, -0.05, 1, '', DATE '1969-12-31', TIME '00:00:00',
     TIMESTAMP '1969-12-31 23:59:59', TIMESTAMP_NS '2020-01-01 00:00:00',
     TIMESTAMPTZ '2020-01-01 00:00:00+00', UUID '00000000-0000-0000-0000-000000000001',
     'high', 'line' || chr(10) || 'break'))
   AS t(bool, tiny, small, int, big, utiny, ubig, float, double, money, wide, text, date, time,
        stamp, nanos, zoned, uuid, level, han)`,
  'types.parquet', `CODEC 'snappy'`);

await copy(
  `SELECT i AS id, [i, i + 1] AS list, {'a': i, 'b': 'x'} AS struct, map([i], ['v']) AS map,
    i / 4 AS quarter FROM range(5) t(i)`,
  'nested.parquet', `CODEC 'uncompressed'`);

for (const codec of ['gzip', 'zstd', 'lz4_raw', 'brotli']) {
  await copy(
    `SELECT i AS number, 'level ' || (i % 3) AS level FROM range(1000) t(i)`,
    `${codec}.parquet`, `CODEC '${codec}', ROW_GROUP_SIZE 300`);
}
await copy(`SELECT 1 AS a, 'x' AS b WHERE false`, 'empty.parquet', `CODEC 'snappy'`);

pl.DataFrame({
  'Sepal.Length': [1.5, null, 3.25],
  colour: pl.Series('colour', ['red', 'blue', 'red'], pl.Categorical),
  when: pl.Series('when', [new Date(0), null, new Date(86400000)], pl.Datetime('ms')),
}).writeParquet('polars.parquet');
