// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.theme;

import dev.modelwright.ui.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import javafx.scene.text.Font;

/**
 * Which font families texts are set in. JavaFX takes one family and falls back only to fonts of the
 * system, so a system without a Chinese font gets the bundled Noto Sans SC as the family of all
 * text, Latin included. All families named here have tabular figures.
 *
 * @param latin the family while the language is English
 * @param chinese the family while the language is Chinese
 * @param mono the family of commands and code
 */
public record Fonts(String latin, String chinese, String mono) {

  private static final String BUNDLED = "Noto Sans SC";

  /** The same glyphs with the quotation marks, ellipsis and middle dot of Latin texts. */
  private static final String BUNDLED_LATIN = "Noto Sans SC Latin";

  private static final String DEFAULT = "System";
  private static final List<String> LATIN =
      List.of("Segoe UI", "Helvetica Neue", "Inter", "Noto Sans", "Cantarell", "Ubuntu");
  private static final List<String> CHINESE =
      List.of(
          "Microsoft YaHei UI",
          "PingFang SC",
          "Noto Sans CJK SC",
          "Source Han Sans SC",
          "Noto Sans SC",
          "WenQuanYi Micro Hei");
  private static final List<String> MONO =
      List.of(
          "Cascadia Mono",
          "Consolas",
          "Menlo",
          "JetBrains Mono",
          "Noto Sans Mono",
          "DejaVu Sans Mono",
          "Liberation Mono");
  private static final List<String> FILES =
      List.of("NotoSansSC-Regular.ttc.gz", "NotoSansSC-SemiBold.ttc.gz");

  /** The fonts for this machine; loads the bundled ones where the system has none for Chinese. */
  public static Fonts load() {
    Set<String> installed = Set.copyOf(Font.getFamilies());
    return CHINESE.stream().anyMatch(installed::contains) ? choose(installed) : bundled();
  }

  /** The bundled fonts for all text, so that pictures are the same on every machine. */
  public static Fonts bundled() {
    boolean there = FILES.stream().allMatch(Fonts::loadBundled);
    return new Fonts(
        there ? BUNDLED_LATIN : DEFAULT,
        there ? BUNDLED : DEFAULT,
        first(MONO, Font.getFamilies(), "Monospaced"));
  }

  /** The fonts chosen among installed families, of which one is Chinese. */
  static Fonts choose(Collection<String> installed) {
    String chinese = first(CHINESE, installed, DEFAULT);
    String latin = first(LATIN, installed, chinese);
    return new Fonts(latin, chinese, first(MONO, installed, "Monospaced"));
  }

  /** The family for a language. */
  public String family(Language language) {
    return switch (language) {
      case EN -> latin;
      case ZH -> chinese;
    };
  }

  private static boolean loadBundled(String file) {
    String resource = "/dev/modelwright/ui/fonts/" + file;
    try (InputStream packed = Fonts.class.getResourceAsStream(resource)) {
      return packed != null && Font.loadFonts(new GZIPInputStream(packed), 13) != null;
    } catch (IOException e) {
      throw new UncheckedIOException("font " + resource, e);
    }
  }

  private static String first(List<String> wanted, Collection<String> installed, String otherwise) {
    return wanted.stream().filter(installed::contains).findFirst().orElse(otherwise);
  }
}
