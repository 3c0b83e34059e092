using Microsoft.Playwright;

namespace Rammevaerk.Tests.Browser;

/// <summary>A rate file with mistakes put through the upload form, once for all tests that look at its result.</summary>
internal static class TriedFile
{
    /// <summary>Uploads in the window and stays on the findings; gives their address.</summary>
    public static async Task<string> UploadAsync(IPage page, byte[] file, string name = "takstfil-skive-2027.xlsx")
    {
        await page.GotoAsync("/takster/proev");
        await page.SetInputFilesAsync(
            "#fil",
            new FilePayload
            {
                Name = name,
                MimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                Buffer = file,
            }
        );
        await page.GetByRole(AriaRole.Button, new() { Name = "Kontrollér filen" }).ClickAsync();
        return new Uri(page.Url).AbsolutePath;
    }
}
