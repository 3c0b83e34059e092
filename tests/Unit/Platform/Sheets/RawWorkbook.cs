using System.IO.Compression;
using System.Text;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Sheets;

namespace Rammevaerk.Tests.Unit.Platform.Sheets;

/// <summary>A workbook written part by part, so that a test can say exactly what stands in the file.</summary>
internal sealed class RawWorkbook
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    private readonly List<(string Name, byte[] Content)> parts = [];

    public RawWorkbook(string main = Main, string office = Office)
    {
        With("[Content_Types].xml", $"<Types xmlns='{Package}/content-types'/>");
        With("_rels/.rels", Links(("r1", $"{office}/officeDocument", "book/arbejde.xml")));
        With(
            "book/arbejde.xml",
            $"<workbook xmlns='{main}' xmlns:r='{office}'><sheets><sheet name='Ark1' sheetId='1' r:id='s1'/></sheets></workbook>"
        );
        With(
            "book/_rels/arbejde.xml.rels",
            Links(
                ("s1", $"{office}/worksheet", "ark/et.xml"),
                ("s2", $"{office}/sharedStrings", "/book/tekster.xml"),
                ("s3", $"{office}/styles", "../book/udseende.xml")
            )
        );
        With("book/tekster.xml", $"<sst xmlns='{main}'><si><t>Nul</t></si><si><t>Én</t></si></sst>");
        With("book/udseende.xml", $"<styleSheet xmlns='{main}'/>");
        With("book/ark/et.xml", $"<worksheet xmlns='{main}'><sheetData/></worksheet>");
    }

    /// <summary>The number of the fault the workbook is refused with; null when it is read.</summary>
    public string? Refusal => Read().Fault?.Id;

    public static string Links(params (string Id, string Type, string Target)[] links) =>
        $"<Relationships xmlns='{Package}/relationships'>"
        + string.Concat(links.Select(one => $"<Relationship Id='{one.Id}' Type='{one.Type}' Target='{one.Target}'/>"))
        + "</Relationships>";

    /// <summary>Puts a part in, in place of one with the same name.</summary>
    public RawWorkbook With(string name, string content) => Without(name).Adding(name, Encoding.UTF8.GetBytes(content));

    /// <summary>Puts a part in whether or not the name is taken.</summary>
    public RawWorkbook Adding(string name, byte[] content)
    {
        parts.Add((name, content));
        return this;
    }

    public RawWorkbook Without(string name)
    {
        parts.RemoveAll(part => part.Name == name);
        return this;
    }

    public RawWorkbook WithRows(string rows, string main = Main) =>
        With("book/ark/et.xml", $"<worksheet xmlns='{main}'><sheetData>{rows}</sheetData></worksheet>");

    public RawWorkbook WithTexts(string items) => With("book/tekster.xml", $"<sst xmlns='{Main}'>{items}</sst>");

    public RawWorkbook WithStyles(string inner) =>
        With("book/udseende.xml", $"<styleSheet xmlns='{Main}'>{inner}</styleSheet>");

    public byte[] ToBytes()
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return file.ToArray();
    }

    public Result<WorkbookCells> Read(ReadLimits? limits = null) =>
        SheetReader.Read(new MemoryStream(ToBytes()), limits ?? ReadLimits.Default, CancellationToken.None);

    public SheetCells ReadSheet()
    {
        var read = Read();
        read.Fault.ShouldBeNull();
        return read.Value.Sheets[0];
    }
}
