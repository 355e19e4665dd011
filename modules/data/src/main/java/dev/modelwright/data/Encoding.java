// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.nio.charset.Charset;

/**
 * How a file's bytes hold characters.
 *
 * @param markBytes the length of the byte order mark at the file's start, 0 where there is none
 */
record Encoding(Charset charset, int markBytes) {}
