// SPDX-License-Identifier: GPL-3.0-or-later
/** Tests of the state that the rooms share. */
@org.jspecify.annotations.NullMarked
package dev.modelwright.tool.session;
