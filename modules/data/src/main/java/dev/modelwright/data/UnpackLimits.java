// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

/**
 * How much a packed file may hold, so that a small one cannot fill the machine.
 *
 * @param bytes the most bytes of its table
 * @param freeBytes so many bytes may come out of however few
 * @param ratio beyond those, the most bytes that may come out of one
 */
record UnpackLimits(long bytes, long freeBytes, int ratio) {

  /** 8 GB, and beyond 100 MB a thousand bytes out of one. */
  static final UnpackLimits USUAL = new UnpackLimits(8L << 30, 100L << 20, 1000);
}
