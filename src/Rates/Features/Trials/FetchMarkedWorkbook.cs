using Microsoft.AspNetCore.Http;
using Rammevaerk.Platform.Web;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Lists;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Rates.Features.Trials;

/// <summary>The operator's own workbook with the findings' cells marked.</summary>
internal static class FetchMarkedWorkbook
{
    public static Task<IResult> HandleAsync(
        string id,
        TrialDesk desk,
        HeavyWork heavy,
        CancellationToken cancellation
    ) => desk.WithAsync(id, open => heavy.RunAsync(() => Marked(open, desk), cancellation), cancellation);

    private static IResult Marked(OpenTrial open, TrialDesk desk)
    {
        if (desk.Original(open.Trial) is not { } original)
        {
            return Results.NotFound();
        }

        var marked = MarkedWorkbook.Make(original, open.Assessed.Findings);
        return marked.IsOk
            ? Results.File(marked.Value, WorkbookMediaType.Value, NameOf(open.Trial))
            : new FormRefusal(UploadTrial.Page, UploadTrial.Field, marked.Fault);
    }

    private static string NameOf(Trial trial) => $"{Path.GetFileNameWithoutExtension(trial.FileName)}-markeret.xlsx";
}
