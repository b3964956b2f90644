/** The resettlement sites of the whole country: how long their records take to become a ranking, and how long to read it. */
package cn.anju.benchmark.nation;
