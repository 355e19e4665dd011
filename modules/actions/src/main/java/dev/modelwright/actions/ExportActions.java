// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.actions;

import dev.modelwright.base.JobContext;
import dev.modelwright.data.CsvWriter;
import dev.modelwright.data.ReadOptions;
import dev.modelwright.export.ExportResult;
import dev.modelwright.export.Exports;
import dev.modelwright.export.OnnxRuntime;
import dev.modelwright.export.ParityFile;
import dev.modelwright.export.PmmlRuntime;
import dev.modelwright.export.ScoringModel;
import dev.modelwright.learn.Recipe;
import dev.modelwright.learn.RecipeFile;
import dev.modelwright.model.Batch;
import dev.modelwright.model.InputSchema;
import dev.modelwright.model.Pipeline;
import dev.modelwright.model.Predictions;
import dev.modelwright.model.Scorer;
import dev.modelwright.model.Target;
import dev.modelwright.model.Values;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Model files in other forms, and predictions from any of them. */
final class ExportActions {

  private final Tables tables;
  private final Runs runs;
  private final Exports exports = new Exports();

  ExportActions(Tables tables, Runs runs) {
    this.tables = tables;
    this.runs = runs;
  }

  Exported export(Action.ExportModel action, JobContext context) {
    Pipeline pipeline = runs.pipeline(action.model());
    Batch rows = rows(action.model(), action.data(), pipeline, context.part(0, 0.2));
    Folders.create(action.folder());
    ExportResult result =
        exports.write(pipeline, rows, action.folder(), action.formats(), context.part(0.2, 1));
    Path proof = action.folder().resolve("parity.json");
    new ParityFile().write(result.report(), proof);
    return new Exported(result, proof);
  }

  /** Rows for a model: of the given table, else of its run, else none. */
  Batch rows(ModelRef model, Optional<Path> data, Pipeline pipeline, JobContext context) {
    InputSchema schema = pipeline.schema();
    if (data.isPresent()) {
      return tables.openFor(schema, reading(pipeline), data.get(), context).batch(schema);
    }
    return runs.run(model).map(Run::heldOut).orElseGet(() -> none(schema));
  }

  private static ReadOptions reading(Pipeline pipeline) {
    return new RecipeFile().of(pipeline).map(Recipe::reading).orElseGet(ReadOptions::none);
  }

  private static Batch none(InputSchema schema) {
    List<Values> columns =
        schema.columns().stream()
            .<Values>map(
                column ->
                    column.type().isText()
                        ? new Values.Texts(new @Nullable String[0])
                        : new Values.Numbers(new double[0]))
            .toList();
    return new Batch(schema, 0, columns);
  }

  Path save(Action.SaveModel action) {
    Folders.createFor(action.file());
    runs.files().write(runs.pipeline(action.model()), action.file());
    return action.file();
  }

  PredictedRows predict(Action.PredictRows action, JobContext context) {
    String name = String.valueOf(action.model().getFileName()).toLowerCase(Locale.ROOT);
    Predictions predictions;
    if (name.endsWith(".onnx") || name.endsWith(".pmml")) {
      try (ScoringModel model =
          name.endsWith(".onnx")
              ? OnnxRuntime.open(action.model())
              : PmmlRuntime.open(action.model())) {
        predictions = model.score(batch(model.schema(), ReadOptions.none(), action, context));
      }
    } else {
      Pipeline pipeline = runs.files().read(action.model());
      Batch rows = batch(pipeline.schema(), reading(pipeline), action, context);
      predictions = new Scorer(pipeline).score(rows);
    }
    context.check();
    Folders.createFor(action.out());
    write(predictions, action.out(), context.part(0.7, 1));
    return new PredictedRows(action.out(), predictions.rows());
  }

  private Batch batch(
      InputSchema schema, ReadOptions trained, Action.PredictRows action, JobContext context) {
    return tables.openFor(schema, trained, action.data(), context.part(0, 0.5)).batch(schema);
  }

  private static void write(Predictions predictions, Path out, JobContext context) {
    List<String> header = new ArrayList<>(List.of("prediction"));
    if (predictions.target() instanceof Target.Label label) {
      label.labels().forEach(text -> header.add("probability_" + text));
    }
    List<String> texts = predictions.texts();
    try (CsvWriter csv = CsvWriter.open(out)) {
      csv.write(header);
      for (int row = 0; row < predictions.rows(); row++) {
        if ((row & 1023) == 0) {
          context.check();
        }
        List<String> cells = new ArrayList<>(header.size());
        cells.add(texts.get(row));
        for (int k = 0; k < header.size() - 1; k++) {
          cells.add(Double.toString(predictions.probability(row, k)));
        }
        csv.write(cells);
      }
    }
  }
}
