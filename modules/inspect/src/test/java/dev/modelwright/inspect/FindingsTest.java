// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.base.CancelledException;
import dev.modelwright.base.JobContext;
import dev.modelwright.base.Message;
import dev.modelwright.base.ProblemException;
import dev.modelwright.data.Dataset;
import dev.modelwright.learn.ColumnRole;
import dev.modelwright.learn.Recipe;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of finding on one side of its border and on the other. */
class FindingsTest {

  private static final String[] LEVELS = {"red", "green", "blue"};

  /** A table on each side of the border of a kind; the column looked at is x, the target y. */
  record Border(
      FindingKind kind, String target, IntFunction<String> over, IntFunction<String> under) {

    @Override
    public String toString() {
      return kind + " " + over.apply(0);
    }
  }

  /** Scattered whole numbers, the same at every call. */
  private static int scattered(int i, int below) {
    return new Random(i * 7919L).nextInt(below);
  }

  static Stream<Border> borders() {
    return Stream.of(
        new Border(FindingKind.LEAK, "y", i -> told(i, 2), i -> told(i, 3)),
        new Border(
            FindingKind.LEAK,
            "y",
            i -> (i % 2 == 0 ? "" : "v" + i % 5) + "," + LEVELS[i % 2],
            i -> (i % 2 == 0 && i > 40 ? "" : "v" + i % 5) + "," + LEVELS[i % 2]),
        new Border(
            FindingKind.LEAK,
            "y",
            i -> -3 * price(i) + "," + price(i),
            i -> price(i) + 20.0 * scattered(i + 1, 9) + "," + price(i)),
        new Border(
            FindingKind.IDENTIFIER, "", i -> 3 * i + 7 + ",a", i -> 3 * (i % 199) + 7 + ",a"),
        new Border(
            FindingKind.PERSONAL_DATA,
            "",
            i -> (i % 10 < 6 ? "p" + i + "@example.org" : "none " + i) + ",a",
            i -> (i % 10 < 5 ? "p" + i + "@example.org" : "none " + i) + ",a"),
        new Border(
            FindingKind.CONSTANT,
            "",
            i -> "same," + scattered(i, 9),
            i -> (i == 7 ? "other," : "same,") + scattered(i, 9)),
        new Border(
            FindingKind.DUPLICATE_COLUMNS,
            "",
            i -> LEVELS[i % 3] + ",n" + i % 3,
            i -> LEVELS[i % 3] + ",n" + (i == 9 ? 1 : i % 3)),
        new Border(
            FindingKind.DUPLICATE_ROWS,
            "",
            i -> (i == 9 ? 8 : i) / 4.0 + ",w" + (i == 9 ? 8 : i) % 23,
            i -> i / 4.0 + ",w" + (i == 9 ? 8 : i) % 23),
        new Border(
            FindingKind.IMBALANCED_TARGET,
            "y",
            i -> scattered(i, 30) + "," + (i < 20 ? "few" : "many"),
            i -> scattered(i, 30) + "," + (i < 21 ? "few" : "many")),
        new Border(
            FindingKind.SENTINEL,
            "",
            i -> (i % 20 == 3 ? -999 : 20 + scattered(i, 60)) + ",a",
            i -> (i % 20 == 3 ? 19 : 20 + scattered(i, 60)) + ",a"),
        new Border(
            FindingKind.SENTINEL,
            "",
            i -> (i % 20 == 3 ? 0 : 60 + scattered(i, 60)) + ",a",
            i -> (i % 20 == 3 ? 0 : scattered(i, 60)) + ",a"),
        new Border(
            FindingKind.IMPOSSIBLE_DATES,
            "",
            i -> (i == 9 ? "2023-02-30" : "2023-03-" + (10 + i % 20)) + ",a",
            i -> (i == 9 ? "2023-02-28" : "2023-03-" + (10 + i % 20)) + ",a"),
        new Border(
            FindingKind.IMPOSSIBLE_DATES,
            "",
            i -> (i == 9 ? "1699-12-31" : "2023-03-" + (10 + i % 20)) + ",a",
            i -> (i == 9 ? "1700-01-01" : "2023-03-" + (10 + i % 20)) + ",a"),
        new Border(
            FindingKind.IMPOSSIBLE_DATES,
            "",
            i -> (i == 9 ? "30-Feb-2023" : 10 + i % 20 + "-Mar-2023") + ",a",
            i -> (i == 9 ? "28-Feb-2023" : 10 + i % 20 + "-Mar-2023") + ",a"),
        new Border(
            FindingKind.IMPOSSIBLE_DATES,
            "",
            i -> 20230310 + i % 20 + (i == 9 ? 20 : 0) + ",a",
            i -> 20230310 + i % 20 + (i == 9 ? 4_000_000 : 0) + ",a"),
        new Border(
            FindingKind.MIXED_TYPES,
            "",
            i -> (i % 5 == 0 ? "about " + i : scattered(i, 90)) + ",a",
            i -> (i % 5 == 0 || i == 9 ? "about " + i : scattered(i, 90)) + ",a"),
        new Border(
            FindingKind.MANY_MISSING,
            "",
            i -> (i % 10 < 3 ? "" : scattered(i, 9)) + ",a",
            i -> (i % 10 < 3 && i > 0 ? "" : scattered(i, 9)) + ",a"),
        new Border(FindingKind.MANY_LEVELS, "", i -> "v" + i % 51 + ",a", i -> "v" + i % 50 + ",a"),
        new Border(
            FindingKind.RARE_LEVELS,
            "",
            i -> (i < 4 ? "rare" : LEVELS[i % 3]) + ",a",
            i -> (i < 5 ? "rare" : LEVELS[i % 3]) + ",a"),
        new Border(
            FindingKind.OUTLIERS,
            "",
            i -> (i < 3 ? 250 + i : 40 + scattered(i, 60)) + ",a",
            i -> (i < 2 ? 250 + i : 40 + scattered(i, 60)) + ",a"));
  }

  private static String told(int i, int wrong) {
    int label = i % 2;
    return LEVELS[i < wrong ? 1 - label : label] + "," + LEVELS[label];
  }

  private static double price(int i) {
    return 100 + scattered(i, 900) + i / 1000.0;
  }

  @ParameterizedTest
  @MethodSource("borders")
  void fires_over_its_border_and_not_under_it(Border border) {
    // one row in a hundred of the rows of the rarer label is the border of a leak of labels
    int rows = border.kind() == FindingKind.LEAK ? 400 : 200;
    assertThat(Looked.kinds(table(rows, border.over()), border.target())).contains(border.kind());
    assertThat(Looked.kinds(table(rows, border.under()), border.target()))
        .doesNotContain(border.kind());
  }

  private static Dataset table(int rows, IntFunction<String> row) {
    return Looked.table("x,y", rows, row);
  }

  @Test
  void every_kind_has_a_border() {
    assertThat(borders().map(Border::kind).toList()).containsAll(EnumSet.allOf(FindingKind.class));
  }

  @Test
  void the_gravest_comes_first_and_says_its_evidence() {
    Dataset table =
        Looked.table(
            "x,note,y",
            200,
            i -> LEVELS[i % 2] + "," + (i % 3 == 0 ? "n" + i % 5 : "") + "," + LEVELS[i % 2]);
    List<Finding> found = Looked.inspect(table, "y").findings();
    assertThat(found.stream().map(Finding::kind))
        .containsExactly(FindingKind.LEAK, FindingKind.MANY_MISSING);
    assertThat(Looked.sentence(found.getFirst())).contains("x tells y in every row (200 of 200)");
    assertThat(Looked.sentence(found.getLast()))
        .contains("133 of 200 rows (66.5 %), first in row 2");
  }

  @Test
  void every_remedy_changes_the_recipe() {
    borders()
        .flatMap(b -> Looked.inspect(table(400, b.over()), b.target()).findings().stream())
        .flatMap(finding -> finding.remedies().stream())
        .forEach(
            remedy ->
                assertThat(remedy.apply(Recipe.none()))
                    .as(remedy.label().code())
                    .isNotEqualTo(Recipe.none()));
  }

  @Test
  void many_of_one_minor_kind_are_told_in_one_sentence() {
    Dataset table = Looked.table("a,b,c,d", 100, i -> i % 2 == 0 ? ",,," : "1,2,3," + i % 7);
    List<Finding> missing = Looked.findings(table, "", FindingKind.MANY_MISSING);
    assertThat(missing).hasSize(1);
    assertThat(missing.getFirst().columns()).containsExactly("a", "b", "c", "d");
    assertThat(Looked.sentence(missing.getFirst()))
        .isEqualTo("4 columns miss many of their values: a (50 %), b (50 %), c (50 %), d (50 %).");
  }

  @Test
  void one_remedy_does_for_all_what_the_first_remedies_do_one_by_one() {
    Dataset table = Looked.table("a,b,c,d,e", 100, i -> "1,x,2024-01-05,," + i % 7);
    Finding constant = Looked.findings(table, "", FindingKind.CONSTANT).getFirst();
    assertThat(Looked.sentence(constant))
        .isEqualTo(
            "4 columns hold one value only, or none: a, b, c, d."
                + " Nothing can be learnt from them.");
    Recipe recipe = constant.remedies().getFirst().apply(Recipe.none());
    assertThat(recipe.columns(ColumnRole.LEFT_OUT)).containsExactly("a", "b", "c", "d");
  }

  @Test
  void strays_among_numbers_are_not_told_again_as_rare_levels() {
    Dataset table = table(100, i -> (i % 20 == 0 ? "about " + i : i / 3) + ",a");
    assertThat(Looked.kinds(table, ""))
        .contains(FindingKind.MIXED_TYPES)
        .doesNotContain(FindingKind.RARE_LEVELS, FindingKind.MANY_LEVELS);
  }

  @Test
  void an_example_of_personal_data_is_masked() {
    Dataset table = table(100, i -> "anna.berg" + i + "@example.org,a");
    String sentence =
        Looked.sentence(Looked.findings(table, "", FindingKind.PERSONAL_DATA).getFirst());
    assertThat(sentence).contains("an••.").doesNotContain("anna").doesNotContain("example");
  }

  @Test
  void a_target_that_is_not_there_is_a_problem() {
    Dataset table = table(20, i -> i + ",a");
    assertThatThrownBy(() -> Looked.inspect(table, "z"))
        .isInstanceOf(ProblemException.class)
        .satisfies(
            e ->
                assertThat(((ProblemException) e).problem().message().code())
                    .isEqualTo("inspect.no-such-column"));
  }

  @Test
  void an_unfit_target_does_not_stop_the_rest() {
    Dataset table = table(100, i -> "same," + scattered(i, 9));
    assertThat(Looked.columns(table, "x", FindingKind.CONSTANT)).containsExactly("x");
  }

  @Test
  void stops_when_cancelled() {
    Dataset table = table(20, i -> i + ",a");
    JobContext cancelled =
        new JobContext() {
          @Override
          public void progress(double fraction, Message stage) {}

          @Override
          public boolean cancelled() {
            return true;
          }
        };
    assertThatThrownBy(() -> new Inspector().inspect(table, Optional.empty(), cancelled))
        .isInstanceOf(CancelledException.class);
  }
}
