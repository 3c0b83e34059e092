namespace Rammevaerk.Platform.Web.Lists;

/// <summary>The formats a list can be fetched in.</summary>
public enum ExportFormat
{
    Csv,
    Excel,
}

/// <summary>What browsers call an Excel workbook.</summary>
public static class WorkbookMediaType
{
    public const string Value = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
}
