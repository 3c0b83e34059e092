// Writes the workbook of RealProgramTests with exceljs: node write.js FILE
const { Workbook } = require("exceljs");

const book = new Workbook();
const sheet = book.addWorksheet("Tilbud");
sheet.getRow(1).values = [" Åbrinken, æøå & <ø>\nlinje 2", 2461.37, 95.6, true, { error: "#N/A" }, "2.461,37"];
sheet.getCell("A2").value = new Date(Date.UTC(2026, 4, 12));
sheet.getCell("B2").value = 0.1 + 0.2;
sheet.getCell("C2").value = { formula: "B1*2", result: 4922.74 };
sheet.getCell("D2").value = { formula: 'F1&"!"', result: "2.461,37!" };
sheet.getCell("E2").value = { formula: "1/0", result: { error: "#DIV/0!" } };
sheet.getCell("F2").value = -1234567.891;
sheet.getCell("B4").value = { richText: [{ font: { bold: true }, text: "Flet" }, { text: "tet" }] };
sheet.mergeCells("B4:D5");
sheet.getCell("A6").value = 6;
sheet.getRow(6).hidden = true;
sheet.getCell("H7").value = 7;
sheet.getColumn("H").hidden = true;
sheet.getCell("A8").font = { bold: true };
book.addWorksheet("Skjult", { state: "hidden" }).getCell("A1").value = "nøgle";
book.xlsx.writeFile(process.argv[2]);
