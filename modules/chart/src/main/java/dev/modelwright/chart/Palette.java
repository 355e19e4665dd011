// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The colour of every role.
 *
 * <p>Data colours are Okabe and Ito's (Color Universal Design, 2008), told apart by all kinds of
 * colour vision; yellow is darker on white, and black and blue are lighter on black, to be seen.
 *
 * @param name a word for style sheets: letters only
 * @param colours for every role {@code #rrggbb}
 */
public record Palette(String name, Map<Role, String> colours) {

  private static final Pattern HEX = Pattern.compile("#[0-9a-f]{6}");
  private static final Pattern WORD = Pattern.compile("[a-z]+");

  /** Dark on white. */
  public static final Palette LIGHT =
      of(
          "light",
          List.of(
              "#1f2328", "#59636e", "#d1d9e0", "#ffffff", "#0969da", "#1a7f37", "#9a6700",
              "#cf222e", "#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9",
              "#b3a100", "#000000"));

  /** Light on nearly black. */
  public static final Palette DARK =
      of(
          "dark",
          List.of(
              "#e6edf3", "#9198a1", "#30363d", "#14181d", "#4493f8", "#3fb950", "#d29922",
              "#f85149", "#2f93d6", "#e8701a", "#12b886", "#d98cb8", "#e69f00", "#7cc8f2",
              "#f0e442", "#d0d7de"));

  /** Checks that every role has a colour. */
  public Palette {
    colours = Map.copyOf(colours);
    if (colours.size() != Role.values().length
        || !colours.values().stream().allMatch(colour -> HEX.matcher(colour).matches())
        || !WORD.matcher(name).matches()) {
      throw new IllegalArgumentException("not a name and a colour #rrggbb for every role");
    }
  }

  /** A palette from the colours in the order of {@link Role}. */
  public static Palette of(String name, List<String> colours) {
    Map<Role, String> map = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      map.put(role, colours.get(role.ordinal()));
    }
    return new Palette(name, map);
  }

  /** The colour of a role as {@code #rrggbb}. */
  public String colour(Role role) {
    return Objects.requireNonNull(colours.get(role));
  }

  /**
   * Declarations {@code --chart-text:#…;--chart-series-1:#…;…} that give all figures of a page
   * these colours when put into a rule of its style sheet.
   */
  public String cssVariables() {
    return Arrays.stream(Role.values())
        .map(role -> "--chart-" + role.cssName() + ":" + colour(role) + ";")
        .collect(Collectors.joining());
  }
}
