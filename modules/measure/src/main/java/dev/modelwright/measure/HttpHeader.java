// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.measure;

import dev.modelwright.base.Problem;
import java.util.Locale;
import java.util.Set;

/**
 * One header line of a request.
 *
 * @param name a token; the lines that frame the message belong to the client and are refused
 * @param value one line of text
 */
public record HttpHeader(String name, String value) {

  private static final Set<String> FRAMING =
      Set.of("content-length", "transfer-encoding", "connection", "expect", "upgrade");

  /** Checks that the line can be sent as it is. */
  public HttpHeader {
    boolean printable =
        value.chars().allMatch(c -> c == '\t' || (c >= ' ' && c != 0x7f && c < 256));
    if (!token(name) || !printable) {
      throw Problem.at("headers", "measure.header-form", name).exception();
    }
    if (FRAMING.contains(name.toLowerCase(Locale.ROOT))) {
      throw Problem.at("headers", "measure.header-framing", name).exception();
    }
  }

  /** Whether the text is a token of RFC 9110, section 5.6.2. */
  static boolean token(String text) {
    return !text.isEmpty() && text.chars().allMatch(HttpHeader::tokenCharacter);
  }

  private static boolean tokenCharacter(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || "!#$%&'*+-.^_`|~".indexOf(c) >= 0;
  }
}
