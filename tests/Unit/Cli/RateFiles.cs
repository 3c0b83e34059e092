using System.IO.Compression;
using System.Xml.Linq;
using Rammevaerk.Kernel.Figures;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Sheets;
using Rammevaerk.Rates.Domain;
using Rammevaerk.Rates.Files;
using Rammevaerk.Rates.Samples;

namespace Rammevaerk.Tests.Unit.Cli;

/// <summary>Filled rate files, and ways to spoil them.</summary>
internal static class RateFiles
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace Related = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>A file of Aarhus for 2025 with invented offers.</summary>
    public static byte[] Filled(int services = 6, int addOns = 2)
    {
        using var signer = RateFileSigner.Temporary();
        var year = new BudgetYear(2025);
        var template = new RateFileTemplate(
            ParameterFile.Starting,
            PartyRegister.Starting,
            signer,
            TimeProvider.System
        );
        var content = new SampleContent(Layouts.Newest.CostForms[0], 1, services, addOns);
        var party = PartyRegister.Starting.Find("0751", year).Value;
        return template.Make(new TemplateRequest(party, year, Services: services, Content: content)).Value;
    }

    public static RateFile Read(byte[] workbook)
    {
        using var signer = RateFileSigner.Temporary();
        return new RateFileReader(PartyRegister.Starting, signer, trustOnlyKnownKeys: false)
            .Read(new MemoryStream(workbook), ReadLimits.Default)
            .Value;
    }

    /// <summary>The same workbook with a number written over what stood in the cell; null empties it.</summary>
    public static byte[] WithNumber(byte[] workbook, CellAddress address, string? number)
    {
        using var copy = new MemoryStream();
        copy.Write(workbook);
        using (var zip = new ZipArchive(copy, ZipArchiveMode.Update, leaveOpen: true))
        {
            var part = zip.GetEntry(PartOf(zip, address.Sheet))!;
            var sheet = Load(part);
            var cell = sheet.Descendants(Main + "c").Single(one => (string?)one.Attribute("r") == address.Local);
            cell.RemoveNodes();
            cell.Attribute("t")?.Remove();
            if (number is not null)
            {
                cell.Add(new XElement(Main + "v", number));
            }

            var name = part.FullName;
            part.Delete();
            using var stream = zip.CreateEntry(name).Open();
            sheet.Save(stream);
        }

        return copy.ToArray();
    }

    private static string PartOf(ZipArchive zip, string sheet)
    {
        var id = Load(zip.GetEntry("xl/workbook.xml")!)
            .Descendants(Main + "sheet")
            .Single(one => (string?)one.Attribute("name") == sheet)
            .Attribute(Related + "id")!
            .Value;
        var target = Load(zip.GetEntry("xl/_rels/workbook.xml.rels")!)
            .Root!.Elements()
            .Single(one => (string?)one.Attribute("Id") == id)
            .Attribute("Target")!
            .Value;
        return target.StartsWith('/') ? target[1..] : $"xl/{target}";
    }

    private static XDocument Load(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        return XDocument.Load(stream);
    }
}
