// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import dev.modelwright.base.JobContext;
import dev.modelwright.base.Message;
import dev.modelwright.model.Batch;
import dev.modelwright.model.Pipeline;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Exports pipelines, and only what is proved to answer as the pipeline does. */
public final class Exports {

  private final Function<Format, Exporter> exporters;

  /** Exports by the exporters of this room. */
  public Exports() {
    this(Format::exporter);
  }

  /** Exports by other exporters, which are trusted no more than ours. */
  Exports(Function<Format, Exporter> exporters) {
    this.exporters = exporters;
  }

  /**
   * Exports, proves and then writes into a folder, which is made if need be.
   *
   * @param heldOut rows of the user's data that the model was not fitted on; all are compared
   * @throws dev.modelwright.base.ProblemException {@code export.refused} if a file would not answer
   *     as the model does (nothing is written then), or another if it cannot be made or written
   */
  public ExportResult write(
      Pipeline pipeline, Batch heldOut, Path folder, Set<Format> formats, JobContext context) {
    ProvenExport proven = prove(pipeline, heldOut, formats, context);
    context.check();
    return proven.write(folder);
  }

  /** Exports and proves in memory. */
  public ProvenExport prove(
      Pipeline pipeline, Batch heldOut, Set<Format> formats, JobContext context) {
    Map<Format, byte[]> files = new EnumMap<>(Format.class);
    List<ScoringModel> runtimes = new ArrayList<>();
    try {
      for (Format format : new TreeSet<>(formats)) {
        context.check();
        context.progress(0, Message.of("export.writing", format));
        byte[] file = exporters.apply(format).export(pipeline);
        files.put(format, file);
        runtimes.add(format.open(file));
      }
      return ProvenExport.of(files, new Parity().prove(pipeline, heldOut, runtimes, context));
    } finally {
      runtimes.forEach(ScoringModel::close);
    }
  }
}
