using System.Xml;

namespace Rammevaerk.Platform.Sheets;

/// <summary>One sheet as the workbook lists it.</summary>
internal sealed record ListedSheet(string Name, bool Hidden, string RelationshipId);

/// <summary>The workbook's own part: its sheets in order, and from which year its dates count.</summary>
internal sealed record WorkbookPart(List<ListedSheet> Sheets, bool DatesFrom1904)
{
    public static WorkbookPart Read(PartReader reader)
    {
        if (!reader.IsRoot("workbook"))
        {
            throw new ReadRefusedException(SheetFaults.NoWorkbook());
        }

        var sheets = new List<ListedSheet>();
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var from1904 = false;
        while (reader.NextElement())
        {
            var xml = reader.Xml;
            switch (xml.LocalName)
            {
                case "workbookPr":
                    from1904 = xml.GetAttribute("date1904") is "1" or "true" or "on";
                    break;
                case "sheet" when xml.Depth == 2:
                    var sheet = ReadSheet(reader);
                    sheets.Add(sheet);
                    Check(names.Add(sheet.Name), sheets, reader.Limits.Sheets);
                    break;
                default:
                    break;
            }
        }

        return new WorkbookPart(sheets, from1904);
    }

    private static ListedSheet ReadSheet(PartReader reader)
    {
        var xml = reader.Xml;
        var hidden = xml.GetAttribute("state") is "hidden" or "veryHidden";
        var name = EscapedText.Decode(xml.GetAttribute("name") ?? throw reader.Wrong("et ark har intet navn"));
        return new ListedSheet(name, hidden, RelationshipId(xml));
    }

    private static string RelationshipId(XmlReader xml)
    {
        var id = "";
        for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
        {
            if (xml.LocalName == "id" && xml.NamespaceURI.EndsWith("/relationships", StringComparison.Ordinal))
            {
                id = xml.Value;
            }
        }

        xml.MoveToElement();
        return id;
    }

    private static void Check(bool isNew, List<ListedSheet> sheets, int limit)
    {
        if (!isNew)
        {
            throw new ReadRefusedException(SheetFaults.SheetTwice(sheets[^1].Name));
        }

        if (sheets.Count > limit)
        {
            throw new ReadRefusedException(SheetFaults.TooManySheets(limit));
        }
    }
}
