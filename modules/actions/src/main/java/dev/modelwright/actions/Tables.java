// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.actions;

import dev.modelwright.base.JobContext;
import dev.modelwright.data.ColumnChoice;
import dev.modelwright.data.ColumnKind;
import dev.modelwright.data.Dataset;
import dev.modelwright.data.DatasetReader;
import dev.modelwright.data.Preview;
import dev.modelwright.data.Previewer;
import dev.modelwright.data.ReadOptions;
import dev.modelwright.data.formats.TableFiles;
import dev.modelwright.data.formats.TextCopy;
import dev.modelwright.model.InputColumn;
import dev.modelwright.model.InputSchema;
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
   * The table of a file whose rows a model is to answer: what the model takes as a category is read
   * as the texts that stand in the file, whatever they look like here.
   */
  Dataset openFor(InputSchema schema, Path file, JobContext context) {
    Dataset found = open(file, context);
    ReadOptions reading = ReadOptions.none();
    for (InputColumn column : schema.columns()) {
      boolean number = found.column(column.name()).filter(c -> !c.storage().isText()).isPresent();
      if (column.type().isText() && number) {
        reading = reading.with(column.name(), ColumnChoice.of(ColumnKind.CATEGORY));
      }
    }
    return reading.columns().isEmpty() ? found : open(file, reading, context);
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
