// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import static dev.modelwright.export.PmmlExpressions.apply;
import static dev.modelwright.export.PmmlExpressions.constant;
import static dev.modelwright.export.PmmlExpressions.field;
import static dev.modelwright.export.PmmlExpressions.isLevel;
import static dev.modelwright.export.PmmlExpressions.number;
import static dev.modelwright.export.PmmlExpressions.present;

import dev.modelwright.base.Message;
import dev.modelwright.base.Problem;
import dev.modelwright.model.Fill;
import dev.modelwright.model.InputColumn;
import dev.modelwright.model.Pipeline;
import dev.modelwright.model.Step;
import dev.modelwright.model.UnseenPolicy;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dmg.pmml.DataField;
import org.dmg.pmml.DataType;
import org.dmg.pmml.DerivedField;
import org.dmg.pmml.Expression;
import org.dmg.pmml.FieldRef;
import org.dmg.pmml.InvalidValueTreatmentMethod;
import org.dmg.pmml.LocalTransformations;
import org.dmg.pmml.MiningField;
import org.dmg.pmml.MissingValueTreatmentMethod;
import org.dmg.pmml.OpType;
import org.dmg.pmml.Value;

/** Raw columns and fitted steps as PMML's data fields, mining fields and derived fields. */
final class PmmlPreparation {

  /** The only level where no text is known, because without any all texts would be. */
  private static final String NOTHING = "";

  private final Pipeline pipeline;
  private final PmmlNames names;

  PmmlPreparation(Pipeline pipeline, PmmlNames names) {
    this.pipeline = pipeline;
    this.names = names;
  }

  /** Why PMML cannot hold a step; empty if it can. */
  static Optional<Message> obstacle(Step step) {
    return switch (step) {
      case Step.HashedWords(String input, List<String> _) ->
          Optional.of(Message.of("export.pmml-hashes", input));
      case Step.Impute _,
          Step.OfNumber _,
          Step.Indicator _,
          Step.OneHot _,
          Step.Ordinal _,
          Step.DateParts _,
          Step.Bin _,
          Step.MissingTexts _,
          Step.Gather _,
          Step.LevelValues _,
          Step.Terms _,
          Step.Derive _ ->
          Optional.empty();
    };
  }

  /** The raw columns. */
  List<DataField> dataFields() {
    return pipeline.schema().columns().stream().map(PmmlPreparation::dataField).toList();
  }

  private static DataField dataField(InputColumn column) {
    if (!column.type().isText()) {
      return new DataField(column.name(), OpType.CONTINUOUS, DataType.DOUBLE);
    }
    boolean noneKnown = column.levels().isEmpty() && column.unseen() == UnseenPolicy.MISSING;
    List<String> levels = noneKnown ? List.of(NOTHING) : column.levels();
    return new DataField(column.name(), OpType.CATEGORICAL, DataType.STRING)
        .addValues(
            levels.stream()
                .map(level -> new Value(PmmlNames.checked(level)))
                .toArray(Value[]::new));
  }

  /** How raw columns are admitted. */
  List<MiningField> miningFields() {
    return pipeline.schema().columns().stream().map(this::miningField).toList();
  }

  /**
   * Where imputing is the only use of a column, PMML's own replacement of the raw value does it.
   */
  private MiningField miningField(InputColumn column) {
    MiningField field = new MiningField(column.name());
    if (column.type().isText()) {
      field.setInvalidValueTreatment(
          column.unseen() == UnseenPolicy.MISSING
              ? InvalidValueTreatmentMethod.AS_MISSING
              : InvalidValueTreatmentMethod.AS_IS);
    }
    List<Step> readers =
        pipeline.steps().stream().filter(step -> step.inputs().contains(column.name())).toList();
    boolean only = readers.size() == 1 && !pipeline.predictor().features().contains(column.name());
    if (only && readers.getFirst() instanceof Step.Impute impute && !isNothing(impute.fill())) {
      field
          .setMissingValueReplacement(replacement(impute.fill()))
          .setMissingValueTreatment(MissingValueTreatmentMethod.AS_VALUE);
    }
    return field;
  }

  private static boolean isNothing(Fill fill) {
    return fill instanceof Fill.Number(double value) && Double.isNaN(value);
  }

  private static Object replacement(Fill fill) {
    return switch (fill) {
      case Fill.Number(double value) -> value;
      case Fill.Level(String level) -> PmmlNames.checked(level);
    };
  }

  /** The fitted steps, in order. */
  LocalTransformations derivedFields() {
    return new LocalTransformations()
        .addDerivedFields(
            pipeline.steps().stream().flatMap(this::derived).toArray(DerivedField[]::new));
  }

  private Stream<DerivedField> derived(Step step) {
    PmmlTexts texts = new PmmlTexts(names);
    return switch (step) {
      case Step.Impute impute -> Stream.of(impute(impute));
      case Step.Scale scale ->
          Stream.of(
              number(
                  scale.output(),
                  apply(
                      "/",
                      apply("-", field(scale.input()), constant(scale.center())),
                      constant(scale.scale()))));
      case Step.MissingNumbers missing -> Stream.of(number(missing.output(), known(missing)));
      case Step.Clip clip -> Stream.of(number(clip.output(), clip(clip)));
      case Step.Log log -> PmmlFormulas.fields(names, log.output(), Formulas.of(log));
      case Step.YeoJohnson power -> PmmlFormulas.fields(names, power.output(), Formulas.of(power));
      case Step.Derive derive -> PmmlFormulas.fields(names, derive.output(), derive.expression());
      case Step.Indicator indicator -> Stream.of(indicator(indicator));
      case Step.OneHot oneHot -> oneHot(oneHot);
      case Step.Bin bin -> texts.bin(bin);
      case Step.MissingTexts missing -> texts.known(missing);
      case Step.Gather gather -> texts.gather(gather);
      case Step.Ordinal ordinal -> texts.ordinal(ordinal);
      case Step.LevelValues values -> texts.values(values);
      case Step.Terms terms -> PmmlWords.fields(names, terms);
      case Step.HashedWords words ->
          throw new Problem("step", obstacle(words).orElseThrow()).exception();
      case Step.DateParts parts -> PmmlDateParts.fields(names, parts).stream();
    };
  }

  /** Negative zero becomes zero where it is compared, because some evaluators tell them apart. */
  private static Expression known(Step.MissingNumbers step) {
    Expression x = field(step.input());
    Expression known = x;
    for (double value : step.values().toArray()) {
      Expression differs = apply("notEqual", apply("+", x, constant(0)), constant(value + 0.0));
      known = apply("if", differs, known);
    }
    return apply("if", present(x), known);
  }

  private static Expression clip(Step.Clip step) {
    Expression x = field(step.input());
    Expression lower = constant(step.lower() + 0.0);
    Expression upper = constant(step.upper() + 0.0);
    Expression clipped = x;
    if (step.upper() < Double.POSITIVE_INFINITY) {
      clipped = apply("if", apply("greaterThan", x, upper), upper, clipped);
    }
    if (step.lower() > Double.NEGATIVE_INFINITY) {
      clipped = apply("if", apply("lessThan", x, lower), lower, clipped);
    }
    return apply("if", present(x), clipped);
  }

  private static DerivedField indicator(Step.Indicator step) {
    Expression missing = apply("isMissing", field(step.input()));
    return number(step.output(), apply("if", missing, constant(1), constant(0)));
  }

  private static DerivedField impute(Step.Impute impute) {
    FieldRef source = new FieldRef(impute.input());
    if (!isNothing(impute.fill())) {
      source.setMapMissingTo(replacement(impute.fill()));
    }
    return switch (impute.fill()) {
      case Fill.Number number -> number(impute.output(), source);
      case Fill.Level level -> PmmlExpressions.text(impute.output(), source);
    };
  }

  private static Stream<DerivedField> oneHot(Step.OneHot step) {
    return IntStream.range(0, step.levels().size())
        .mapToObj(i -> number(step.outputs().get(i), isLevel(step.input(), step.levels().get(i))));
  }
}
