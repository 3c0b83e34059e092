namespace Rammevaerk.Platform.Sheets;

/// <summary>Refuses packages with something in them that no rate file needs: macros, links to other files, binary sheets.</summary>
internal static class PackageGuard
{
    private const string ContentTypes = "[Content_Types].xml";

    public static void Check(Package package)
    {
        if (!package.Has(ContentTypes))
        {
            throw new ReadRefusedException(SheetFaults.NoWorkbook());
        }

        foreach (var name in package.Names)
        {
            CheckName(name);
        }

        package.Read(ContentTypes, CheckContentTypes);
        foreach (var name in package.Names.Where(name => name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)))
        {
            CheckLinks(package.Read(name, Relationship.ReadAll));
        }
    }

    private static void CheckName(string name)
    {
        if (Contains(name, "vbaProject") || Contains(name, "macrosheets/"))
        {
            throw new ReadRefusedException(SheetFaults.Macros(name));
        }

        if (Contains(name, "externalLinks/"))
        {
            throw new ReadRefusedException(SheetFaults.ExternalLink(name));
        }
    }

    private static bool CheckContentTypes(PartReader reader)
    {
        while (reader.NextElement())
        {
            var type = reader.Xml.GetAttribute("ContentType") ?? "";
            if (Contains(type, "sheet.binary"))
            {
                throw new ReadRefusedException(SheetFaults.BinaryWorkbook());
            }

            if (Contains(type, "macroEnabled") || Contains(type, "vbaProject") || Contains(type, "macrosheet"))
            {
                throw new ReadRefusedException(SheetFaults.Macros(type));
            }
        }

        return true;
    }

    private static void CheckLinks(List<Relationship> relationships)
    {
        foreach (var relationship in relationships)
        {
            if (relationship.Kind is "vbaProject" or "xlMacrosheet" or "xlIntlMacrosheet")
            {
                throw new ReadRefusedException(SheetFaults.Macros(relationship.Target));
            }

            if (relationship.Kind == "externalLink" || relationship is { IsExternal: true, Kind: not "hyperlink" })
            {
                throw new ReadRefusedException(SheetFaults.ExternalLink(relationship.Target));
            }
        }
    }

    private static bool Contains(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);
}
