// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import static dev.modelwright.export.PmmlExpressions.apply;
import static dev.modelwright.export.PmmlExpressions.constant;
import static dev.modelwright.export.PmmlExpressions.field;
import static dev.modelwright.export.PmmlExpressions.number;
import static dev.modelwright.export.PmmlExpressions.present;

import dev.modelwright.model.Step;
import dev.modelwright.model.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dmg.pmml.Constant;
import org.dmg.pmml.DataType;
import org.dmg.pmml.DerivedField;
import org.dmg.pmml.Expression;
import org.dmg.pmml.TextIndex;

/** Weighed terms by counting words in texts. */
final class PmmlWords {

  /** What stands between words: anything else, or nothing beside a Han character. */
  private static final String BETWEEN = "[^\\p{L}\\p{N}\\p{IsHan}]+|(?<=\\p{IsHan})|(?=\\p{IsHan})";

  private final PmmlNames names;
  private final List<DerivedField> fields = new ArrayList<>();

  private PmmlWords(PmmlNames names) {
    this.names = names;
  }

  static Stream<DerivedField> fields(PmmlNames names, Step.Terms step) {
    PmmlWords words = new PmmlWords(names);
    words.add(step);
    return words.fields.stream();
  }

  private void add(Step.Terms step) {
    List<Expression> weighed = new ArrayList<>();
    for (int i = 0; i < step.terms().size(); i++) {
      Expression count = count(step.input(), step.terms().get(i));
      Expression product = apply("*", count, constant(step.terms().get(i).weight()));
      weighed.add(step.unitLength() ? kept(step.outputs().get(i), product) : product);
    }
    Expression length = step.unitLength() ? length(step, weighed) : constant(1);
    for (int i = 0; i < weighed.size(); i++) {
      fields.add(number(step.outputs().get(i), apply("/", weighed.get(i), length)));
    }
  }

  private static Expression count(String input, Step.Term term) {
    List<Expression> counts = new ArrayList<>();
    for (String spelling : term.spellings()) {
      if (Words.of(spelling).equals(List.of(spelling))) {
        counts.add(
            new TextIndex(
                    input, new Constant(PmmlNames.checked(spelling)).setDataType(DataType.STRING))
                .setLocalTermWeights(TextIndex.LocalTermWeights.TERM_FREQUENCY)
                .setCaseSensitive(true)
                .setWordSeparatorCharacterRE(BETWEEN));
      }
    }
    return apply("if", present(field(input)), PmmlExpressions.sum(counts), constant(0));
  }

  private Expression length(Step.Terms step, List<Expression> weighed) {
    Expression squares =
        kept(
            step.input() + ":squares",
            PmmlExpressions.sum(weighed.stream().map(x -> apply("*", x, x)).toList()));
    Expression some = apply("greaterThan", squares, constant(0));
    return kept(step.input() + ":length", apply("if", some, apply("sqrt", squares), constant(1)));
  }

  private Expression kept(String what, Expression expression) {
    String name = names.fresh(what + ":part");
    fields.add(number(name, expression));
    return field(name);
  }
}
