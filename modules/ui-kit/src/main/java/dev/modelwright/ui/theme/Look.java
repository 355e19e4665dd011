// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dev.modelwright.ui.text.Language;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.util.Subscription;

/**
 * Dresses scenes in the theme of the moment and the fonts of the language. Popups take over what
 * their window wears when they open. For the window's thread only.
 */
public final class Look {

  private static final List<String> PARTS =
      List.of("type", "layout", "controls", "tables", "feedback", "forms", "frame", "charts");

  private final ObjectProperty<Theme> theme;
  private final ObservableValue<Boolean> dark;
  private final ObservableValue<Sheets> sheets;
  private final ObservableValue<String> family;

  /** The look in a theme, which can be changed at any time, following the language. */
  public Look(Theme theme, ObservableValue<Language> language) {
    this(theme, language, Fonts.load());
  }

  /** The same in given fonts. */
  public Look(Theme theme, ObservableValue<Language> language, Fonts fonts) {
    this.theme = new SimpleObjectProperty<>(this, "theme", theme);
    family = language.map(fonts::family);
    ObservableValue<ColorScheme> system = Platform.getPreferences().colorSchemeProperty();
    dark =
        Bindings.createObjectBinding(
            () -> isDark(this.theme.get(), system.getValue()), this.theme, system);
    sheets =
        Bindings.createObjectBinding(
            () -> Sheets.of(dark.getValue(), fonts, language.getValue()), dark, language);
  }

  /** The chosen theme. */
  public ObjectProperty<Theme> themeProperty() {
    return theme;
  }

  /** Whether the look is dark at this moment. */
  public ObservableValue<Boolean> dark() {
    return dark;
  }

  /**
   * Makes this the look of the whole program, so that popups wear it even before they open and the
   * toolkit's own theme is never loaded. Called once, before the first window.
   */
  public void install() {
    sheets.subscribe(worn -> Application.setUserAgentStylesheet(worn.base()));
  }

  /** The font family of the language, for what is drawn rather than styled. */
  public ObservableValue<String> family() {
    return family;
  }

  /** Dresses a scene and keeps it dressed until the subscription ends. */
  public Subscription dress(Scene scene) {
    return sheets.subscribe(
        worn -> {
          scene.setUserAgentStylesheet(worn.base());
          scene.getStylesheets().setAll(worn.ours());
        });
  }

  private static boolean isDark(Theme theme, ColorScheme system) {
    return switch (theme) {
      case LIGHT -> false;
      case DARK -> true;
      case SYSTEM -> system == ColorScheme.DARK;
    };
  }

  private record Sheets(String base, List<String> ours) {

    static Sheets of(boolean dark, Fonts fonts, Language language) {
      String base =
          dark
              ? resource(PrimerDark.class, "primer-dark.css")
              : resource(PrimerLight.class, "primer-light.css");
      Stream<String> own =
          Stream.concat(Stream.of(dark ? "colors-dark" : "colors-light"), PARTS.stream())
              .map(part -> resource(Look.class, part + ".css"));
      return new Sheets(base, Stream.concat(own, Stream.of(families(fonts, language))).toList());
    }

    private static String families(Fonts fonts, Language language) {
      String css =
          ".root { -fx-font-family: '%s'; } .mw-mono { -fx-font-family: '%s'; } .mw-mono:han { -fx-font-family: '%s'; }"
              .formatted(fonts.family(language), fonts.mono(), fonts.chinese());
      return "data:text/css;charset=utf-8,"
          + URLEncoder.encode(css, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String resource(Class<?> beside, String name) {
      return Objects.requireNonNull(beside.getResource(name), name).toExternalForm();
    }
  }
}
