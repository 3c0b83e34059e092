namespace Rammevaerk.Platform.Sheets;

/// <summary>One relationship of a part: to another part, or to something outside the file.</summary>
/// <remarks>The kind is the last word of its type: worksheet, styles, hyperlink and so on.</remarks>
internal sealed record Relationship(string Id, string Kind, string Target, bool IsExternal)
{
    public static List<Relationship> ReadAll(PartReader reader)
    {
        var all = new List<Relationship>();
        while (reader.NextElement())
        {
            var xml = reader.Xml;
            if (xml.LocalName != "Relationship")
            {
                continue;
            }

            var type = xml.GetAttribute("Type") ?? "";
            all.Add(
                new Relationship(
                    xml.GetAttribute("Id") ?? "",
                    type[(type.LastIndexOf('/') + 1)..],
                    xml.GetAttribute("Target") ?? "",
                    string.Equals(xml.GetAttribute("TargetMode"), "External", StringComparison.OrdinalIgnoreCase)
                )
            );
        }

        return all;
    }

    /// <summary>The name of the part meant, seen from the part that holds the relationship ("" is the file itself).</summary>
    public string TargetFrom(string part)
    {
        var target = Uri.UnescapeDataString(Target);
        var path = target.StartsWith('/') ? target : part[..(part.LastIndexOf('/') + 1)] + target;
        var segments = new List<string>();
        foreach (var segment in path.Split('/'))
        {
            if (segment == ".." && segments.Count == 0)
            {
                throw new ReadRefusedException(SheetFaults.PartOutside(Target));
            }

            if (segment == "..")
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment is not ("" or "."))
            {
                segments.Add(segment);
            }
        }

        return string.Join('/', segments);
    }
}
