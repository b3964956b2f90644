/** What a measurement is and what several of them amount to. */
package cn.anju.benchmark.measure;
