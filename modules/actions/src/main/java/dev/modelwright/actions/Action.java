// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.actions;

import dev.modelwright.data.Preview;
import dev.modelwright.data.ReadOptions;
import dev.modelwright.export.Format;
import dev.modelwright.inspect.Inspection;
import dev.modelwright.inspect.Pair;
import dev.modelwright.learn.Recipe;
import dev.modelwright.learn.TrainPlan;
import dev.modelwright.measure.LoadResult;
import dev.modelwright.serve.ServerStats;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Something that a user can do, as a value. {@link Actions} carries it out.
 *
 * @param <R> what comes of it
 */
public sealed interface Action<R> {

  /**
   * Opens a file as a typed table with its profile.
   *
   * @param reading what the user decided about it
   */
  record OpenTable(Path file, ReadOptions reading) implements Action<OpenedTable> {

    /** A file of which everything is to be found out. */
    public OpenTable(Path file) {
      this(file, ReadOptions.none());
    }
  }

  /**
   * Shows a file's first rows at once, however long it is.
   *
   * @param reading how it is to be read; what is decided about columns has no effect
   * @param rows at most
   */
  record PreviewTable(Path file, ReadOptions reading, int rows) implements Action<Preview> {}

  /** Names the tables of a file that may hold several; none for any other file. */
  record ListTables(Path file) implements Action<List<String>> {}

  /** Looks a table over before a model is trained on it. */
  record InspectTable(Path file, ReadOptions reading, Optional<String> target)
      implements Action<Inspection> {}

  /** Puts two columns side by side. */
  record ComparePair(Path file, ReadOptions reading, String x, String y) implements Action<Pair> {}

  /** Writes what is known of a table as a page of HTML that loads nothing. */
  record WriteProfile(
      Path file, ReadOptions reading, Optional<String> target, Locale language, Path out)
      implements Action<Path> {}

  /** Shows what a recipe does, step by step. */
  record RehearseRecipe(Path file, Recipe recipe, Optional<String> target)
      implements Action<Rehearsed> {}

  /** Writes a recipe's file. */
  record SaveRecipe(Recipe recipe, Path file) implements Action<Path> {}

  /** Reads a recipe's file, or takes the recipe that a model's file carries. */
  record OpenRecipe(Path file) implements Action<Recipe> {}

  /** Writes the same tables as clean RFC 4180 UTF-8, header first, cell text unchanged. */
  record ConvertTables(List<Path> files, Path folder) implements Action<List<Path>> {

    /** Copies the list. */
    public ConvertTables {
      files = List.copyOf(files);
    }
  }

  /** Works out target, task and preparation without fitting anything. */
  record PlanTraining(Path data, TrainPlan plan) implements Action<PlannedTraining> {}

  /** Trains a model, judges it on the rows kept back, and keeps it as a run of this session. */
  record TrainModel(Path data, TrainPlan plan) implements Action<Run> {}

  /** Writes a model's file. */
  record SaveModel(ModelRef model, Path file) implements Action<Path> {}

  /**
   * Judges a model on the rows of a table that have a target and meet the conditions of the recipe
   * that it was trained with. Rows that are the same as others count each.
   */
  record EvaluateModel(ModelRef model, Path data) implements Action<Judged> {}

  /**
   * Explains a model.
   *
   * @param data rows to shuffle for the importance of columns; a run's own held-out rows where
   *     empty
   */
  record ExplainModel(ModelRef model, Optional<Path> data) implements Action<Explanation> {}

  /** Scores a table with a {@code .mwm}, {@code .onnx} or {@code .pmml} file and writes a CSV. */
  record PredictRows(Path model, Path data, Path out) implements Action<PredictedRows> {}

  /**
   * Writes a model in other forms, each proved to answer the same.
   *
   * @param data rows to prove it on; a run's own held-out rows where empty
   */
  record ExportModel(ModelRef model, Set<Format> formats, Path folder, Optional<Path> data)
      implements Action<Exported> {

    /** Copies the set. */
    public ExportModel {
      formats = Set.copyOf(formats);
    }
  }

  /**
   * Starts the prediction server; one that is running is stopped first.
   *
   * @param port 0 for any free one
   */
  record StartServer(List<ModelRef> models, String host, int port) implements Action<ServerInfo> {

    /** Copies the list. */
    public StartServer {
      models = List.copyOf(models);
    }
  }

  /** Stops the prediction server after it has answered what is under way; says its last figures. */
  record StopServer() implements Action<Optional<ServerStats>> {}

  /** Sends a body to an address and brings the answer, whatever its status. */
  record AskServer(URI address, String body) implements Action<ServerAnswer> {}

  /** Measures latency in open loop. */
  record RunLoadTest(LoadTarget target, double rate, Duration measured)
      implements Action<LoadResult> {}

  /** Writes a run's report, a single page of HTML that loads nothing. */
  record WriteReport(ReportInput input, Path file) implements Action<Path> {}

  /**
   * The whole journey: train, judge, export, prove, serve, measure, report.
   *
   * @param out the folder for all files
   * @param load how long latency is measured
   */
  record RunJourney(Path data, TrainPlan plan, Path out, Duration load)
      implements Action<Journey> {}
}
