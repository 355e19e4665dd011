// SPDX-License-Identifier: GPL-3.0-or-later
/** Tests of the data room, and what the tests of its neighbours need as well. */
@org.jspecify.annotations.NullMarked
package dev.modelwright.tool.data;
