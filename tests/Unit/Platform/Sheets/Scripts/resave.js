const ExcelJS = require("exceljs");

const workbook = new ExcelJS.Workbook();
workbook.xlsx.readFile(process.argv[2]).then(() => workbook.xlsx.writeFile(process.argv[3]));
