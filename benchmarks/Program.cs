using Rammevaerk.Bench;
using Rammevaerk.Bench.Serving;

if (args is [PlainEndpoint.Argument, ..])
{
    return PlainEndpoint.Serve(args);
}

return Runner.Run(args, Console.Out, Console.Error);
