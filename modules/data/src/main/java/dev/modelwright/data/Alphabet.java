// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.util.List;

/**
 * Encodings of one byte a character, each with the languages that are written in it.
 *
 * @param charset its name
 * @param cost how much less usual it is than Windows-1252, as a logarithm
 * @param languages for each the letters beyond ASCII, the commonest first
 */
record Alphabet(String charset, double cost, List<String> languages) {

  private static final double RARER = 4;
  private static final double RARE = 8;

  private static final List<String> WESTERN =
      List.of(
          "üäößé",
          "éèàêçôîûâùïëœæ",
          "óíáéñúü¿¡ºª",
          "ãçáéíóõêâôúàü",
          "àèòùìé",
          "äöåé",
          "åøæéöäü",
          "íáðóæéöúþý",
          "ëéïöüè",
          "šžäöåé",
          "éáíóüäöèñçãàúøåæâêôßîëõòïùûìýðþ");

  private static final List<String> CENTRAL =
      List.of(
          "łęąóśżćńź",
          "íáěéřčšžýůúťóďň",
          "áíčéžšýúľťóôňďäĺŕ",
          "éáőöíóüúű",
          "čšžćđ",
          "ăîâţş",
          "áéíčšžłóýęąćőńřěöüśźżúůđ");

  private static final List<String> BALTIC =
      List.of("ėšųžįąūčę", "āīēšņļūžģčķ", "äõüöšž", "šžėāųēįūąčīņäļęõģüķö");
  private static final List<String> TURKISH = List.of("ıüşçöğİâî");
  private static final List<String> GREEK = List.of("αοιετνσηρυπκμςλίάόωδγέήχθύφώβξζψϊϋΐΰ");
  private static final List<String> HEBREW = List.of("יוהלאמרתבשנדכחפעםקןגטסצזךףץ");
  private static final List<String> ARABIC = List.of("اليمنوترةبعدسفقهكحجأشخصضزىذطثغإءظئؤآ");
  private static final List<String> CYRILLIC =
      List.of(
          "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё",
          "оаинвіертслкудмпязьгбчхйцїжєюшщфґ",
          "аиоентрсвлкдпмъузгябчйжшхщцюфь",
          "аиоенрсјтуквмдлпзбгшцчжћхфљњђџ",
          "анеірсоыткялвдпмугзўбчцьшжйхёюэф");

  /** All that are told apart, the most usual first. */
  static final List<Alphabet> ALL =
      List.of(
          new Alphabet("windows-1252", 0, WESTERN),
          new Alphabet("windows-1251", RARER, CYRILLIC),
          new Alphabet("windows-1250", RARER, CENTRAL),
          new Alphabet("windows-1253", RARER, GREEK),
          new Alphabet("windows-1254", RARER, TURKISH),
          new Alphabet("windows-1255", RARER, HEBREW),
          new Alphabet("windows-1256", RARER, ARABIC),
          new Alphabet("windows-1257", RARER, BALTIC),
          new Alphabet("ISO-8859-2", RARE, CENTRAL),
          new Alphabet("KOI8-R", RARE, CYRILLIC.subList(0, 1)),
          new Alphabet("KOI8-U", RARE, CYRILLIC.subList(1, 2)),
          new Alphabet("IBM866", RARE, CYRILLIC.subList(0, 1)),
          new Alphabet("x-MacRoman", RARE, WESTERN),
          new Alphabet("x-MacCyrillic", RARE, CYRILLIC.subList(0, 1)),
          new Alphabet("IBM850", RARE, WESTERN),
          new Alphabet("IBM852", RARE, CENTRAL));

  /** Whether its letters are those of Latin words, among which letters of ASCII stand. */
  boolean latin() {
    return languages.equals(WESTERN)
        || languages.equals(CENTRAL)
        || languages.equals(BALTIC)
        || languages.equals(TURKISH);
  }
}
