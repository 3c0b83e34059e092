namespace Rammevaerk.Platform.Sheets;

/// <summary>Finds the parts of the workbook through the package's relationships and reads them in turn.</summary>
internal sealed class WorkbookReader(Package package, ReadBudget budget, Vocabulary vocabulary)
{
    public WorkbookCells Read()
    {
        PackageGuard.Check(package);
        var part = FindWorkbook();
        var workbook = package.Read(part, WorkbookPart.Read);
        var relationships = package.RelationshipsOf(part);
        var context = new CellContext(
            Optional(part, relationships, "sharedStrings", SharedTexts.Read),
            Optional(part, relationships, "styles", DateStyles.Read),
            workbook.DatesFrom1904
        );
        var sheets = new List<SheetCells>();
        foreach (var listed in workbook.Sheets)
        {
            var relationship =
                relationships.Find(one => one.Id == listed.RelationshipId && !one.IsExternal)
                ?? throw new ReadRefusedException(SheetFaults.MissingPart(listed.Name));
            if (relationship.Kind == "worksheet")
            {
                sheets.Add(ReadSheet(relationship.TargetFrom(part), listed, context));
            }
        }

        return sheets.Count > 0 ? new WorkbookCells(sheets) : throw new ReadRefusedException(SheetFaults.NoWorkbook());
    }

    private string FindWorkbook()
    {
        var documents = package.RelationshipsOf("").Where(one => one.Kind == "officeDocument").ToList();
        if (documents.Count != 1)
        {
            throw new ReadRefusedException(SheetFaults.NoWorkbook());
        }

        var part = documents[0].TargetFrom("");
        return part.EndsWith(".bin", StringComparison.OrdinalIgnoreCase)
            ? throw new ReadRefusedException(SheetFaults.BinaryWorkbook())
            : part;
    }

    private T[] Optional<T>(
        string workbook,
        List<Relationship> relationships,
        string kind,
        Func<PartReader, T[]> read
    ) =>
        relationships.Find(one => one.Kind == kind && !one.IsExternal) is { } relationship
            ? package.Read(relationship.TargetFrom(workbook), read)
            : [];

    private SheetCells ReadSheet(string part, ListedSheet listed, CellContext context) =>
        package.Read(
            part,
            reader =>
                new SheetPart(reader, vocabulary, context, budget, new SheetCells(listed.Name, listed.Hidden)).Read()
        );
}
