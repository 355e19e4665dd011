// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import dev.modelwright.base.JobContext;
import dev.modelwright.base.Message;
import dev.modelwright.base.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads a text file into a typed table. How the file holds the table is found out from its
 * beginning, what its columns are from all of its rows.
 */
public final class DatasetReader {

  private static final double READING = 0.9;

  private final Workers workers;
  private final UnpackLimits limits;

  /** A reader that uses all processors, of files of up to 8 GB, unpacked, where they are packed. */
  public DatasetReader() {
    this(Workers.ofMachine(), UnpackLimits.USUAL);
  }

  DatasetReader(Workers workers) {
    this(workers, UnpackLimits.USUAL);
  }

  DatasetReader(UnpackLimits limits) {
    this(Workers.ofMachine(), limits);
  }

  private DatasetReader(Workers workers, UnpackLimits limits) {
    this.workers = workers;
    this.limits = limits;
  }

  /**
   * Reads a file.
   *
   * @throws dev.modelwright.base.ProblemException if there is no such file, or no table in it
   */
  public Dataset read(Path file, JobContext context) {
    return read(file, ReadOptions.none(), context);
  }

  /**
   * Reads a file that holds its table in the given way.
   *
   * @throws dev.modelwright.base.ProblemException if there is no such file, no table in it, or a
   *     sign of the dialect is not one of ASCII
   */
  public Dataset read(Path file, Dialect dialect, JobContext context) {
    return read(file, ReadOptions.none().with(dialect), context);
  }

  /**
   * Reads a file as the user decided.
   *
   * @throws dev.modelwright.base.ProblemException as the other ways of reading do, or if a column
   *     that was decided about is not there
   */
  public Dataset read(Path file, ReadOptions options, JobContext context) {
    return read(file, options, TableSniffing::sniff, context);
  }

  /**
   * Reads a file of RFC 4180 in UTF-8, as {@link CsvWriter} writes it; only where its table begins,
   * and whether with names, is found out.
   *
   * @throws dev.modelwright.base.ProblemException as the other ways of reading do
   */
  public Dataset readClean(Path file, ReadOptions options, JobContext context) {
    return read(file, options, (source, sample) -> Sniffer.sniffClean(sample), context);
  }

  /**
   * The names of a file's tables where it holds several: an archive's files, the largest first, or
   * the tables that stand one below another in a text.
   *
   * @throws dev.modelwright.base.ProblemException if there is no such file, or no text in it
   */
  public List<String> parts(Path file) {
    SourceFile source = new SourceFile(file);
    source.size();
    try {
      if (!source.parts().isEmpty()) {
        return source.parts();
      }
      Sample sample = TableSniffing.sample(source);
      return TableSniffing.tables(sample, Sniffer.sniff(sample)).stream()
          .map(TableSpot::name)
          .toList();
    } catch (IOException e) {
      throw source.trouble(e);
    }
  }

  /** Finds out how a file holds its table. */
  private interface Guess {
    Sniffer.Sniffed of(SourceFile source, Sample sample) throws IOException;
  }

  private Dataset read(Path file, ReadOptions options, Guess guess, JobContext context) {
    SourceFile source = new SourceFile(file, options.part(), limits);
    try {
      long size = source.size();
      workers.beside(TableColumns::prepare);
      context.progress(0, Message.of("data.looking", source.name()));
      Optional<Dialect> dialect = options.dialect();
      Sample sample =
          dialect.isPresent()
              ? TableSniffing.sample(source, dialect.get())
              : TableSniffing.sample(source);
      Sniffer.Sniffed sniffed =
          dialect.isPresent() ? Sniffer.given(sample, dialect.get()) : guess.of(source, sample);
      return read(source, size, sample, sniffed, new Choices(options.columns()), context);
    } catch (IOException e) {
      throw source.trouble(e);
    } catch (OutOfMemoryError e) {
      long megabytes = Runtime.getRuntime().maxMemory() >> 20;
      throw Problem.at("file", "data.no-memory", source.name(), megabytes).exception(e);
    }
  }

  private Dataset read(
      SourceFile source,
      long size,
      Sample sample,
      Sniffer.Sniffed sniffed,
      Choices choices,
      JobContext context)
      throws IOException {
    Encoding encoding = sample.encoding();
    Sniffer.Sniffed used = sniffed;
    Optional<TableLoader.Loaded> loaded =
        loader(source, size, encoding, used, choices, context).load(true);
    if (loaded.isEmpty()) {
      // a mark at the beginning says what the file is, whatever bytes are broken in it
      encoding = encoding.markBytes() > 0 ? encoding : encoding.in(LateEncoding.of(source));
      used = sniffed.in(encoding.charset());
      loaded = loader(source, size, encoding, used, choices, context).load(false);
    }
    TableLoader.Loaded table = loaded.orElseThrow();
    if (table.columns().isEmpty()) {
      boolean named = table.layout().header().stream().anyMatch(name -> !name.isBlank());
      throw Problem.at("file", named ? "data.header-only" : "data.no-rows", source.name())
          .exception();
    }
    context.progress(READING, Message.of("data.inferring"));
    DataSource origin =
        new DataSource(source.path(), table.sha256(), table.bytes(), used.dialect());
    return new TableBuilder(used.dialect(), choices, workers, context).build(origin, table);
  }

  private TableLoader loader(
      SourceFile source,
      long size,
      Encoding encoding,
      Sniffer.Sniffed sniffed,
      Choices choices,
      JobContext context) {
    return new TableLoader(
        source,
        size,
        encoding,
        sniffed,
        new TableLoader.Help(choices, workers),
        context.part(0, READING));
  }
}
