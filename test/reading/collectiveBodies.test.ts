/** Which known bodies a collective means. */
import { expect, test } from "@jest/globals";
import { findCollectives } from "../../src/reading/collectiveBodies";
import { task } from "../review/build";

const NAMES = [
  "Sở Nội vụ",
  "Sở Y tế",
  "Ban Dân tộc",
  "UBND xã Tân Hòa",
  "Ủy ban nhân dân xã Tân Hòa",
  "UBND xã Bình Minh",
  "UBND phường Đông Hải",
  "Trường THCS xã Tân Hòa",
  "Công an tỉnh",
];

test.each([
  ["UBND các xã, phường", ["UBND xã Tân Hòa", "UBND xã Bình Minh", "UBND phường Đông Hải"]],
  ["Ủy ban nhân dân các xã", ["UBND xã Tân Hòa", "UBND xã Bình Minh"]],
  ["UBND các xã, phường trên địa bàn tỉnh", ["UBND xã Tân Hòa", "UBND xã Bình Minh", "UBND phường Đông Hải"]],
  ["các sở, ban, ngành", ["Sở Nội vụ", "Sở Y tế", "Ban Dân tộc"]],
  ["Các sở và các ban", ["Sở Nội vụ", "Sở Y tế", "Ban Dân tộc"]],
])("%s", (lead, bodies) => {
  expect(findCollectives([task({ summary: "Rà soát", lead: [lead] })], NAMES).get(lead)).toEqual(bodies);
});

test.each(["các sở, ban, ngành có liên quan", "Sở Nội vụ", "UBND các phường", "", "các đơn vị"])(
  "nobody is listed for %j",
  (lead) => {
    expect(findCollectives([task({ summary: "Rà soát", lead: [lead] })], NAMES).size).toBe(0);
  },
);
