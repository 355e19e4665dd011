// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.model.Batch;
import dev.modelwright.model.InputSchema;
import dev.modelwright.model.InputType;
import dev.modelwright.model.InputColumn;
import dev.modelwright.model.Pipeline;
import dev.modelwright.model.Preparation;
import dev.modelwright.model.DatePart;
import dev.modelwright.model.Step;
import dev.modelwright.model.UnseenPolicy;
import dev.modelwright.model.MissingPolicy;
import dev.modelwright.model.Values;
import dev.modelwright.testkit.model.SamplePipelines;
import dev.modelwright.testkit.model.SampleRows;
import java.nio.DoubleBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class RowPlanProperties {

  @Property(tries = 60)
  void the_compiled_preparation_gives_bit_for_bit_what_the_reference_gives(@ForAll long seed) {
    for (Pipeline pipeline : SamplePipelines.all()) {
      same(pipeline.schema(), pipeline.steps(), pipeline.predictor().features(), seed);
    }
  }

  @Property(tries = 60)
  void every_date_part_and_policy_is_prepared_alike(@ForAll long seed) {
    InputSchema schema =
        new InputSchema(
            List.of(
                dated("day", InputType.DATE),
                dated("moment", InputType.DATETIME),
                category("colour", UnseenPolicy.REJECT)));
    List<String> days = List.of("y", "m", "d", "w", "h");
    List<String> moments = List.of("y2", "m2", "d2", "w2", "h2");
    List<Step> steps =
        List.of(
            new Step.DateParts("day", InputType.DATE, List.of(DatePart.values()), days),
            new Step.DateParts("moment", InputType.DATETIME, List.of(DatePart.values()), moments),
            new Step.OneHot("colour", List.of("red", "blue", "red"), List.of("r", "b", "r2")),
            new Step.Ordinal("colour", "place", List.of("red", "blue", "red"), 7));
    List<String> features =
        java.util.stream.Stream.of(days, moments, List.of("r", "b", "r2", "place", "day"))
            .flatMap(List::stream)
            .toList();

    same(schema, steps, features, seed);
  }

  private static InputColumn dated(String name, InputType type) {
    return new InputColumn(
        name, type, List.of(), Optional.empty(), MissingPolicy.ALLOW, UnseenPolicy.OTHER);
  }

  private static InputColumn category(String name, UnseenPolicy unseen) {
    List<String> levels = List.of("red", "blue");
    return new InputColumn(
        name, InputType.CATEGORY, levels, Optional.empty(), MissingPolicy.ALLOW, unseen);
  }

  private static void same(InputSchema schema, List<Step> steps, List<String> features, long seed) {
    Batch batch = SampleRows.hostile(schema, 40, seed);
    RowPlan plan = new RowPlan(schema, steps, features);
    double[] packed = new double[batch.rows() * features.size()];
    DoubleBuffer out = DoubleBuffer.wrap(packed);
    RowPlan.Places places = plan.places();
    RawRows raw = raw(batch);
    for (int row = 0; row < batch.rows(); row++) {
      plan.fill(raw, row, places, out, row * features.size());
    }

    assertThat(bits(packed))
        .isEqualTo(bits(new Preparation(schema, steps, features).apply(batch).values()));
  }

  static RawRows raw(Batch batch) {
    RawRows raw = new RawRows(batch.schema(), 1);
    for (int column = 0; column < batch.columns().size(); column++) {
      for (int row = 0; row < batch.rows(); row++) {
        switch (batch.columns().get(column)) {
          case Values.Numbers(double[] numbers) -> raw.set(column, row, numbers[row]);
          case Values.Texts(String[] texts) -> {
            if (texts[row] != null) {
              raw.set(column, row, texts[row]);
            }
          }
        }
      }
    }
    return raw;
  }

  private static long[] bits(double[] values) {
    return Arrays.stream(values).mapToLong(Double::doubleToLongBits).toArray();
  }
}
