// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.text;

import java.util.Locale;

/** The languages everything is written in; both are first languages. */
public enum Language {
  /** English. */
  EN(Locale.ENGLISH, "EN", "English"),
  /** Simplified Chinese. */
  ZH(Locale.SIMPLIFIED_CHINESE, "中", "简体中文");

  private final Locale locale;
  private final String shortName;
  private final String ownName;

  Language(Locale locale, String shortName, String ownName) {
    this.locale = locale;
    this.shortName = shortName;
    this.ownName = ownName;
  }

  /** The locale of bundles and number forms. */
  public Locale locale() {
    return locale;
  }

  /** One or two characters for a toggle. */
  public String shortName() {
    return shortName;
  }

  /** The language's name in itself. */
  public String ownName() {
    return ownName;
  }

  /** The one after this, for a toggle. */
  public Language next() {
    return values()[(ordinal() + 1) % values().length];
  }

  /** The language for a locale: Chinese for any Chinese locale, otherwise English. */
  public static Language of(Locale locale) {
    return locale.getLanguage().equals("zh") ? ZH : EN;
  }
}
