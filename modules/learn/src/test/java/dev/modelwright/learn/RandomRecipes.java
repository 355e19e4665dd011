// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.data.ColumnChoice;
import dev.modelwright.data.ColumnKind;
import dev.modelwright.data.DateOrder;
import dev.modelwright.data.Dialect;
import dev.modelwright.data.NumberStyle;
import dev.modelwright.data.ReadOptions;
import dev.modelwright.model.DatePart;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Recipes of every kind of step, with awkward names and numbers. */
final class RandomRecipes {

  private static final List<String> TEXTS = List.of("a", "", " ü\"\\", "中文", "x\ty", "null", "😀");

  private final Random random;

  RandomRecipes(long seed) {
    random = new Random(seed);
  }

  Recipe next() {
    List<RecipeStep> steps = new ArrayList<>(every());
    for (Treatment treatment : treatments()) {
      steps.add(new RecipeStep.Treat(text(), treatment));
    }
    java.util.Collections.shuffle(steps, random);
    return new Recipe(reading(), steps.subList(0, random.nextInt(steps.size() + 1)));
  }

  private List<RecipeStep> every() {
    return List.of(
        new RecipeStep.SetRole(text(), any(ColumnRole.values())),
        new RecipeStep.KeepRows(text()),
        new RecipeStep.DropMissing(texts()),
        new RecipeStep.DropDuplicates(),
        new RecipeStep.Derive(text(), text()));
  }

  List<Treatment> treatments() {
    double low = number();
    return List.of(
        new Treatment.FillMedian(),
        new Treatment.FillMean(),
        new Treatment.FillMostFrequent(),
        new Treatment.FillConstant(text()),
        new Treatment.MissingIndicator(),
        new Treatment.Standardise(),
        new Treatment.MinMax(),
        new Treatment.Robust(),
        new Treatment.ClipQuantiles(random.nextDouble() / 2, 0.5 + random.nextDouble() / 2),
        new Treatment.ClipAt(low, Math.max(low, number())),
        new Treatment.Log(),
        new Treatment.YeoJohnson(),
        new Treatment.Bin(2 + random.nextInt(9), random.nextBoolean()),
        new Treatment.BinAt(Stream.generate(this::number).limit(random.nextInt(4)).toList()),
        new Treatment.GatherRare(whole(), text()),
        new Treatment.OneHot(whole(), whole(), random.nextBoolean()),
        new Treatment.Ordinal(),
        new Treatment.InOrder(texts()),
        new Treatment.Frequency(),
        new Treatment.TargetMean(2 + random.nextInt(9), Math.abs(random.nextGaussian())),
        new Treatment.DateParts(List.of(any(DatePart.values()), any(DatePart.values()))),
        new Treatment.Tfidf(whole(), whole()),
        new Treatment.HashWords(whole()));
  }

  private ReadOptions reading() {
    TreeMap<String, ColumnChoice> columns = new TreeMap<>();
    texts().forEach(column -> columns.put(column, choice()));
    return new ReadOptions(maybe(dialect()), maybe(text()), columns);
  }

  private Dialect dialect() {
    return new Dialect(
        Charset.forName(any("UTF-8", "ISO-8859-1", "UTF-16LE", "windows-1252", "GBK")),
        any("\t", ",", ";", "§", "||"),
        maybe(any('"', '\'')),
        maybe('\\'),
        random.nextInt(5),
        random.nextInt(3),
        random.nextInt(5));
  }

  private ColumnChoice choice() {
    return new ColumnChoice(
        maybe(any(ColumnKind.values())),
        maybe(any(DateOrder.values())),
        maybe(any(NumberStyle.values())),
        texts(),
        texts());
  }

  private int whole() {
    return 1 + random.nextInt(Treatment.MOST_PARTS);
  }

  private double number() {
    return switch (random.nextInt(5)) {
      case 0 -> random.nextInt(100);
      case 1 -> Double.MIN_VALUE;
      case 2 -> any(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
      default -> Math.scalb(random.nextGaussian(), random.nextInt(400) - 200);
    };
  }

  private String text() {
    return TEXTS.get(random.nextInt(TEXTS.size())) + TEXTS.get(random.nextInt(TEXTS.size()));
  }

  private List<String> texts() {
    return Stream.generate(this::text).limit(random.nextInt(4)).toList();
  }

  @SafeVarargs
  private <T> T any(T... values) {
    return values[random.nextInt(values.length)];
  }

  private <T> Optional<T> maybe(T value) {
    return random.nextBoolean() ? Optional.of(value) : Optional.empty();
  }
}
