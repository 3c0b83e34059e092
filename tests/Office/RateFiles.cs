using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Sheets;
using Rammevaerk.Rates.Files;
using Rammevaerk.Rates.Samples;

namespace Rammevaerk.Tests.Office;

/// <summary>Filled rate files and the engine's answer about them.</summary>
public sealed class RateFiles : IDisposable
{
    private readonly RateFileSigner signer = RateFileSigner.Temporary();
    private readonly RateFileAssessment assessment;

    public RateFiles()
    {
        assessment = new RateFileAssessment(
            new RateFileReader(PartyRegister.Starting, signer, trustOnlyKnownKeys: true),
            ParameterFile.Starting,
            PartyRegister.Starting
        );
        Folder = Directory.CreateTempSubdirectory("rammevaerk-office-").FullName;
    }

    public string Folder { get; }

    public byte[] Blank(int services = 5) => Make(new(Aarhus, Year, "nine", services));

    public byte[] Filled(int seed)
    {
        var form = Layouts.Newest.CostForms[seed % Layouts.Newest.CostForms.Count];
        var services = 3 + (seed % 7);
        return Make(
            new(
                Aarhus,
                Year,
                form.Key,
                services,
                null,
                new SampleContent(form, seed, services, 1 + (seed % 4), everyKind: true)
            )
        );
    }

    public AssessedRateFile Assess(byte[] file)
    {
        using var stream = new MemoryStream(file);
        var assessed = assessment.Assess(
            stream,
            ReadLimits.Default with
            {
                Time = TimeSpan.FromMinutes(1),
            },
            traced: false
        );
        assessed.IsOk.ShouldBeTrue(assessed.Fault?.ToString());
        return assessed.Value;
    }

    public string Save(string name, byte[] file)
    {
        var path = Path.Combine(Folder, name);
        File.WriteAllBytes(path, file);
        return path;
    }

    /// <summary>The same workbook with no stored result in any formula's cell, so that a spreadsheet must compute.</summary>
    public static byte[] WithoutStoredResults(byte[] file)
    {
        using var stream = new MemoryStream();
        stream.Write(file);
        using (var document = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            foreach (var part in document.WorkbookPart!.WorksheetParts)
            {
                foreach (var cell in part.Worksheet.Descendants<Cell>().Where(cell => cell.CellFormula is not null))
                {
                    cell.CellValue = null;
                    cell.DataType = null;
                }
            }
        }

        return stream.ToArray();
    }

    /// <summary>The same workbook with a number stored in a cell, beside its formula if it has one.</summary>
    public static byte[] WithStored(byte[] file, string sheet, string cell, decimal value)
    {
        using var stream = new MemoryStream();
        stream.Write(file);
        using (var document = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            var entry = document.WorkbookPart!.Workbook.Descendants<Sheet>().Single(one => one.Name == sheet);
            var part = (WorksheetPart)document.WorkbookPart.GetPartById(entry.Id!);
            var found = part.Worksheet.Descendants<Cell>().Single(one => one.CellReference == cell);
            found.DataType = null;
            found.CellValue = new CellValue(value);
        }

        return stream.ToArray();
    }

    public void Dispose()
    {
        signer.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    private static BudgetYear Year => new(2027);

    private static Party Aarhus => PartyRegister.Starting.Find("0751", Year).Value;

    private byte[] Make(TemplateRequest request)
    {
        var made = new RateFileTemplate(
            ParameterFile.Starting,
            PartyRegister.Starting,
            signer,
            TimeProvider.System
        ).Make(request);
        made.IsOk.ShouldBeTrue(made.Fault?.ToString());
        return made.Value;
    }
}
