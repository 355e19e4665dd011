// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data.formats;

import dev.modelwright.base.JobContext;
import dev.modelwright.base.Message;
import dev.modelwright.base.Problem;
import dev.modelwright.base.ProblemException;
import dev.modelwright.data.DataSource;
import dev.modelwright.data.Dataset;
import dev.modelwright.data.DatasetReader;
import dev.modelwright.data.ReadOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Reads tables out of files of any kind that is known: text, packed or not, Excel workbooks ({@code
 * .xlsx}) and Parquet. A file's kind is told by its bytes, not by its name.
 */
public final class TableFiles {

  private static final double CONVERTING = 0.5;
  private static final String PLACE = "file";

  private final DatasetReader reader;

  /** Reads text by the given reader. */
  public TableFiles(DatasetReader reader) {
    this.reader = reader;
  }

  /**
   * Reads a file; the dataset's source is that file, whatever stands between.
   *
   * @throws ProblemException if there is no such file, no table in it, it is broken or locked, or
   *     what the options name is not there
   */
  public Dataset read(Path file, ReadOptions options, JobContext context) {
    Optional<Converted> converter = converter(file);
    if (converter.isEmpty()) {
      return reader.read(file, options, context);
    }
    try (TextCopy copy = copy(converter.get(), file, options, context.part(0, CONVERTING))) {
      Dataset data = reader.readClean(copy.file(), options, context.part(CONVERTING, 1));
      DataSource origin =
          new DataSource(file, sha256(file), Files.size(file), data.source().dialect());
      return data.madeOf(origin, copy.warnings());
    } catch (IOException e) {
      throw trouble(file, e);
    }
  }

  /**
   * A file's table as text that can be looked at like any text file, to be closed afterwards; a
   * text file stands for itself.
   *
   * @throws ProblemException as reading does
   */
  public TextCopy text(Path file, ReadOptions options, JobContext context) {
    return converter(file)
        .map(converter -> copy(converter, file, options, context))
        .orElseGet(() -> TextCopy.itself(file));
  }

  /**
   * The names of a file's tables, where it may hold several: a workbook's sheets, an archive's
   * files. None for any other file.
   *
   * @throws ProblemException if there is no such file, or it is broken or locked
   */
  public List<String> parts(Path file) {
    return converter(file)
        .map(converter -> converter.parts(file))
        .orElseGet(() -> reader.parts(file));
  }

  /** What turns a file into text; nothing where it is text, or is not known here. */
  private static Optional<Converted> converter(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return FileKind.of(file).converter();
    } catch (IOException e) {
      throw trouble(file, e);
    }
  }

  private static TextCopy copy(
      Converted converter, Path file, ReadOptions options, JobContext context) {
    context.progress(0, Message.of("formats.converting", file.getFileName()));
    TextCopy copy;
    try {
      copy = TextCopy.empty(file);
    } catch (IOException e) {
      throw Problem.at(PLACE, "formats.no-room", String.valueOf(e.getMessage())).exception(e);
    }
    boolean done = false;
    try {
      copy.warn(converter.write(file, copy.file(), options.part(), context));
      done = true;
      return copy;
    } catch (IOException e) {
      throw trouble(file, e);
    } finally {
      if (!done) {
        copy.close();
      }
    }
  }

  private static String sha256(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      new DigestInputStream(in, digest).transferTo(java.io.OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static ProblemException trouble(Path file, IOException cause) {
    return Problem.at(PLACE, "formats.broken", file.getFileName(), cause.getMessage())
        .exception(cause);
  }

  /** Turns files of one kind into text. */
  interface Converted {

    /** The names of its tables; none where there can only be one. */
    List<String> parts(Path file);

    /**
     * Writes a table as text.
     *
     * @return what should be known of it
     * @throws UncheckedIOException never; what is broken is an {@link IOException}
     */
    List<Message> write(Path file, Path text, Optional<String> part, JobContext context)
        throws IOException;
  }
}
