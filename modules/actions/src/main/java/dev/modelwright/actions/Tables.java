// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.actions;

import dev.modelwright.base.JobContext;
import dev.modelwright.data.ColumnChoice;
import dev.modelwright.data.ColumnInfo;
import dev.modelwright.data.ColumnKind;
import dev.modelwright.data.Dataset;
import dev.modelwright.data.DatasetReader;
import dev.modelwright.data.Preview;
import dev.modelwright.data.Previewer;
import dev.modelwright.data.ReadOptions;
import dev.modelwright.data.formats.TableFiles;
import dev.modelwright.data.formats.TextCopy;
import dev.modelwright.model.InputSchema;
import dev.modelwright.model.InputType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Opened tables, the last few kept so that several actions on one file read it once. */
final class Tables {

  private static final int KEPT = 4;

  private final TableFiles files;
  private final Map<Stamp, Dataset> kept = new LinkedHashMap<>();

  Tables(DatasetReader reader) {
    this.files = new TableFiles(reader);
  }

  private record Stamp(Path file, FileTime changed, long bytes, ReadOptions reading) {}

  /** The first rows of a file; of one that is no text, once its table was taken out as text. */
  Preview preview(Action.PreviewTable action, JobContext context) {
    ReadOptions reading = action.reading();
    try (TextCopy text = files.text(action.file(), reading, context)) {
      boolean itself = text.file().equals(action.file());
      Optional<String> part = itself ? reading.part() : Optional.empty();
      return new Previewer().preview(text.file(), part, reading.dialect(), action.rows());
    }
  }

  /** The names of a file's tables where it may hold several. */
  List<String> parts(Path file) {
    return files.parts(file);
  }

  /** A file's table as text, to be closed afterwards. */
  TextCopy text(Path file, JobContext context) {
    return files.text(file, ReadOptions.none(), context);
  }

  /** The table of a file of which everything is to be found out. */
  Dataset open(Path file, JobContext context) {
    return open(file, ReadOptions.none(), context);
  }

  Dataset open(Path file, ReadOptions reading, JobContext context) {
    Optional<Stamp> stamp = stamp(file, reading);
    Optional<Dataset> known = stamp.flatMap(this::known);
    if (known.isPresent()) {
      return known.get();
    }
    Dataset dataset = files.read(file, reading, context);
    stamp.ifPresent(s -> keep(s, dataset));
    return dataset;
  }

  /**
   * The table of a file whose rows a model is to answer, read as the one in training was: by the
   * recipe's choices for columns, and what the model takes as a category as the texts that stand in
   * the file. How the file is laid out is found out, or else as the recipe says.
   *
   * @param trained how the table in training was read
   */
  Dataset openFor(InputSchema schema, ReadOptions trained, Path file, JobContext context) {
    ReadOptions layout = ReadOptions.none();
    Optional<String> part = trained.part().filter(name -> files.parts(file).contains(name));
    if (part.isPresent()) {
      layout = layout.withPart(part.get());
    }
    Dataset found = open(file, layout, context);
    boolean complete = schema.names().stream().allMatch(name -> found.column(name).isPresent());
    if (!complete && trained.dialect().isPresent()) {
      layout = layout.with(trained.dialect().get());
    }
    Dataset laidOut = open(file, layout, context);
    ReadOptions reading = withColumns(layout, laidOut, schema, trained);
    Dataset read = reading.equals(layout) ? laidOut : open(file, reading, context);
    ReadOptions mended = withoutStyles(reading, read, laidOut);
    return mended.equals(reading) ? read : open(file, mended, context);
  }

  /** A column of numbers that are not written as in training is read as they are written. */
  private static ReadOptions withoutStyles(ReadOptions reading, Dataset read, Dataset found) {
    ReadOptions mended = reading;
    for (ColumnInfo column : read.columns()) {
      ColumnChoice choice = reading.columns().getOrDefault(column.name(), ColumnChoice.none());
      boolean numbers =
          found.column(column.name()).filter(c -> c.storage() == InputType.NUMBER).isPresent();
      if (choice.kind().isEmpty() && numbers && column.storage().isText()) {
        mended = mended.with(column.name(), choice.withoutStyle());
      }
    }
    return mended;
  }

  private static ReadOptions withColumns(
      ReadOptions layout, Dataset found, InputSchema schema, ReadOptions trained) {
    ReadOptions reading = layout;
    for (ColumnInfo column : found.columns()) {
      String name = column.name();
      boolean text = schema.column(name).filter(wanted -> wanted.type().isText()).isPresent();
      Optional<ColumnChoice> chosen = Optional.ofNullable(trained.columns().get(name));
      if (chosen.isPresent() && chosen.get().kind().isPresent()) {
        reading = reading.with(name, chosen.get());
      } else if (text && !column.storage().isText()) {
        ColumnChoice none = chosen.orElseGet(ColumnChoice::none);
        reading = reading.with(name, none.with(ColumnKind.CATEGORY));
      } else if (chosen.isPresent()) {
        reading = reading.with(name, chosen.get());
      }
    }
    return reading;
  }

  private synchronized Optional<Dataset> known(Stamp stamp) {
    return Optional.ofNullable(kept.get(stamp));
  }

  private synchronized void keep(Stamp stamp, Dataset dataset) {
    kept.keySet().removeIf(other -> other.file().equals(stamp.file()));
    if (kept.size() >= KEPT) {
      kept.remove(kept.keySet().iterator().next());
    }
    kept.put(stamp, dataset);
  }

  /** Empty where the file cannot be looked at; the reader then says why. */
  private static Optional<Stamp> stamp(Path file, ReadOptions reading) {
    try {
      return Optional.of(
          new Stamp(
              file.toAbsolutePath().normalize(),
              Files.getLastModifiedTime(file),
              Files.size(file),
              reading));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
