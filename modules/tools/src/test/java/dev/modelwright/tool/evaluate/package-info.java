// SPDX-License-Identifier: GPL-3.0-or-later
/** Tests of the room that judges. */
@org.jspecify.annotations.NullMarked
package dev.modelwright.tool.evaluate;
