using System.Text;

namespace Rammevaerk.Cli;

/// <summary>The process: hands the console to <see cref="CommandLine"/>.</summary>
internal static class Program
{
    public static int Main(string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return CommandLine.Run(
            args,
            Console.Out,
            Console.Error,
            Environment.GetEnvironmentVariable,
            TimeProvider.System
        );
    }
}
