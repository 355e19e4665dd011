// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.base.Message;
import dev.modelwright.data.ColumnChoice;
import dev.modelwright.data.ColumnKind;
import dev.modelwright.data.Dialect;
import dev.modelwright.data.Preview;
import dev.modelwright.inspect.Associations;
import dev.modelwright.inspect.Finding;
import dev.modelwright.inspect.FindingKind;
import dev.modelwright.inspect.Inspection;
import dev.modelwright.inspect.Missingness;
import dev.modelwright.inspect.Pair;
import dev.modelwright.inspect.Remedy;
import dev.modelwright.learn.ColumnRole;
import dev.modelwright.learn.RecipeStep;
import dev.modelwright.model.Doubles;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What could be found in the table of loans, and in a survey. */
final class Canned {

  private Canned() {}

  static Remedy leaveOut(String column) {
    return new Remedy.AddStep(
        Message.of("learn.recipe-role-left-out", column),
        new RecipeStep.SetRole(column, ColumnRole.LEFT_OUT));
  }

  static Remedy asCategory(String column) {
    return new Remedy.ChooseColumn(
        Message.of("tooldata.kind.category"), column, ColumnChoice.of(ColumnKind.CATEGORY));
  }

  static Finding finding(FindingKind kind, String column, String code, Remedy... remedies) {
    return new Finding(kind, List.of(column), Message.of(code, column), List.of(remedies));
  }

  static Inspection inspection() {
    return new Inspection(
        List.of(
            finding(FindingKind.IDENTIFIER, "id", "data.id-column", leaveOut("id")),
            finding(FindingKind.CONSTANT, "country", "data.constant-column", leaveOut("country")),
            finding(FindingKind.RARE_LEVELS, "age", "tooldata.look-at", asCategory("age"))),
        associations("age", "income", "purpose", "opened", "default"),
        new Missingness(
            List.of("income", "age"),
            40,
            Doubles.of(IntStream.range(0, 80).mapToDouble(i -> i % 7 == 0 ? 0.6 : 0.04).toArray()),
            List.of(new Missingness.Together("income", "age", 9, 0.62))));
  }

  static Associations associations(String... columns) {
    int size = columns.length;
    double[] strengths = new double[size * size];
    Arrays.setAll(
        strengths,
        i -> i / size == i % size ? 1 : ((i / size + 1) * (i % size + 1) * 7 % 10 - 4) / 10.0);
    return new Associations(List.of(columns), Doubles.of(strengths), 400);
  }

  static Pair boxes() {
    List<Pair.Group> groups =
        IntStream.range(0, 4)
            .mapToObj(
                i ->
                    new Pair.Group(
                        List.of("car", "furniture", "education", "business").get(i),
                        100,
                        20_000 + i,
                        28_000 + 900 * i,
                        37_000 - 800 * i,
                        48_000 + 700 * i,
                        59_000,
                        Doubles.of(70_000, 71_500 + i * 900)))
            .toList();
    return new Pair.Groups("purpose", "income", 384, groups, 0.31);
  }

  static Pair bars() {
    return new Pair.Levels(
        "purpose",
        "default",
        400,
        List.of("car", "furniture", "education"),
        List.of("no", "yes"),
        Doubles.of(80, 70, 60, 34, 39, 27),
        0.12);
  }

  static Preview survey() {
    return new Preview(
        new Dialect(StandardCharsets.UTF_8, ';', Optional.of('"'), Optional.empty(), 3, 1, 1),
        List.of("household", "region", "income", "note"),
        List.of(ColumnKind.ID, ColumnKind.CATEGORY, ColumnKind.INTEGER, ColumnKind.TEXT),
        List.of(
            List.of("1", "North", "41200", "two adults; one child"),
            List.of("2", "South", "38900", ""),
            List.of("3", "North", "", ""),
            List.of("4", "West", "52100", "moved")),
        List.of(
            "Survey of households, second wave",
            "Exported 2024-03-01 by the field team",
            "",
            "household;region;income;note",
            "1;North;41200;\"two adults; one child\"",
            "2;South;38900;",
            "3;North",
            "4;West;52100;moved;twice"),
        List.of(Message.of("data.short-rows", 1, 4, 3), Message.of("data.unclosed-quotes", 1)),
        List.of(StandardCharsets.UTF_8),
        List.of(";", ","),
        List.of(),
        true);
  }
}
