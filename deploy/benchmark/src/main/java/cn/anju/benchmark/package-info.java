/** Measures the running stack, each figure beside a floor from the same minute on the same machine. */
package cn.anju.benchmark;
